import type { DbOrTx } from '@doorstep/db/database'
import { findCurrentItem, type ItemVersion } from '@doorstep/db/queries/catalogue'
import type { ItemSummary } from '@doorstep/shared/contracts/catalogue.contract'
import { AppError } from '@doorstep/shared/errors/app-error'

/** The version in force. Throws `item_not_found`. */
export async function getItem(db: DbOrTx, itemCode: string): Promise<ItemVersion> {
  const version = await findCurrentItem(db, itemCode)
  if (!version) throw new AppError('item_not_found')
  return version
}

/** An item as one line of the catalogue. */
export function presentItem({ definition }: ItemVersion): ItemSummary {
  const { itemCode, taskName, plainName, summary, deptName, projectType, limits, example } = definition
  return {
    itemCode,
    taskName,
    plainName,
    summary,
    deptName,
    projectType,
    promiseDays: limits.promise.days,
    isExample: example.isExample,
  }
}
