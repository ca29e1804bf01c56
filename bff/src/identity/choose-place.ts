import type { Tx } from '@doorstep/db/database'
import { setAccountPlace } from '@doorstep/db/queries/accounts'
import { AppError } from '@doorstep/shared/errors/app-error'
import { getPlace } from '../catalogue/places'

/**
 * The village or town whose services an account looks at. Throws `place_not_found`, also for a county or above:
 * nobody lives in a county alone.
 */
export async function choosePlace(tx: Tx, accountId: number, placeCode: string): Promise<void> {
  const { level } = await getPlace(tx, placeCode)
  if (level !== 'village' && level !== 'town') throw new AppError('place_not_found')
  await setAccountPlace(tx, accountId, placeCode)
}
