import type { DbOrTx } from '@doorstep/db/database'
import {
  type CaseEventRow,
  type CaseRow,
  findCase,
  type ListedCase,
  listEvents,
} from '@doorstep/db/queries/cases'
import { type ItemVersion, listItemVersions } from '@doorstep/db/queries/catalogue'
import { AppError } from '@doorstep/shared/errors/app-error'
import type { Sealer } from '../crypto/sealer'
import type { Caller } from '../http/call'
import type { Onlooker } from './case.policy'
import type { PastEvent, Words } from './domain/case.events'
import type { CaseState } from './domain/case.state'
import { replay } from './domain/evolve'
import { toPastEvent } from './history'

export interface LoadedCase extends ListedCase {
  item: ItemVersion
  rows: CaseEventRow[]
  events: (PastEvent & { words?: Words })[]
  state: CaseState
}

/** The caller as the policy of cases sees her. */
export function onlookerOf(caller: Caller, row: Pick<CaseRow, 'accountId'>): Onlooker {
  return {
    personId: caller.personId,
    isApplicant: caller.kind === 'citizen' && caller.accountId === row.accountId,
    post: caller.post && { organId: caller.post.organId, roles: caller.post.roles },
  }
}

/** The state kept beside a case, written by us from its history. */
export function stateOf(row: Pick<CaseRow, 'state'>): CaseState {
  return row.state as CaseState
}

/** A case with its whole history, its state made anew from it. Throws `case_not_found`. */
export async function loadCase(db: DbOrTx, sealer: Sealer, caseNo: string): Promise<LoadedCase> {
  const found = await findCase(db, caseNo)
  if (!found) throw new AppError('case_not_found')
  const [item] = await listItemVersions(db, [found.row.itemVersionId])
  if (!item) throw new Error(`case ${caseNo} pins a version that is gone`)
  const rows = await listEvents(db, found.row.id)
  const events = rows.map((row) => toPastEvent(sealer, row))
  return { ...found, item, rows, events, state: replay(events) }
}
