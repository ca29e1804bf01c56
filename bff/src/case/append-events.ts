import type { Tx } from '@doorstep/db/database'
import { appendEvent, noLimit, putCaseBodies } from '@doorstep/db/queries/cases'
import { isDuplicate } from '@doorstep/db/sql-errors'
import type { ItemDefinition } from '@doorstep/shared/catalogue/item-definition'
import type { Calendar } from '@doorstep/shared/clock/calendar'
import { shanghaiDate } from '@doorstep/shared/clock/shanghai'
import { AppError } from '@doorstep/shared/errors/app-error'
import type { Sealer } from '../crypto/sealer'
import type { Act } from './act'
import { findHandler } from './case.policy'
import { findRunningClock, listClocks } from './domain/case.clocks'
import type { NewEvent } from './domain/case.events'
import type { CaseState } from './domain/case.state'
import { evolve } from './domain/evolve'
import { genesis, hashEvent, sealWords } from './history'

/** Folds new facts into a state; the sequence goes on from the state's version. */
export function evolveAll(
  state: CaseState | undefined,
  events: NewEvent[],
  act: Pick<Act, 'at' | 'personId'>,
): CaseState {
  let next = state
  for (const event of events) {
    const seq = (next?.version ?? 0) + 1
    next = evolve(next, { ...event, seq, on: shanghaiDate(act.at), personId: act.personId })
  }
  if (!next) throw new Error('nothing happened')
  return next
}

interface Append {
  caseId: number
  caseNo: string
  /** Sequence number and hash of the last event so far; undefined for the first. */
  after?: { seq: number; hash: string }
  events: NewEvent[]
  act: Act
}

/**
 * Appends to a history, each row chained to the one before. Throws `stale_version` when somebody else
 * appended first: unique (case, seq) is the lock.
 */
export async function appendEvents(tx: Tx, sealer: Sealer, append: Append): Promise<void> {
  let { seq, hash } = append.after ?? { seq: 0, hash: genesis }
  for (const { type, payload, words } of append.events) {
    seq += 1
    const columns = { seq, type, payload, sealed: sealWords(sealer, words), prevHash: hash, ...append.act }
    hash = hashEvent(append.caseNo, columns)
    try {
      await appendEvent(tx, { caseId: append.caseId, ...columns, hash })
    } catch (error) {
      if (isDuplicate(error)) throw new AppError('stale_version', {}, { cause: error })
      throw error
    }
  }
}

/** What lists read without a history: status, whose move it is, by when. */
export function readModel(state: CaseState, definition: ItemDefinition, calendar: Calendar, at: Date) {
  const handler = findHandler(state)
  return {
    status: state.status,
    version: state.version,
    state,
    handlerOrganId: handler?.organId ?? null,
    handlerRole: handler?.role ?? null,
    dueDate: findRunningClock(listClocks(state, definition.limits, calendar))?.dueDate ?? noLimit,
    updatedAt: at,
  }
}

/** Keeps each body's list of open cases true. */
export async function keepBodies(tx: Tx, caseId: number, state: CaseState, dueDate: string): Promise<void> {
  const open = state.status !== 'CLOSED' && state.status !== 'NOT_ACCEPTED'
  await putCaseBodies(tx, caseId, Object.values(state.bodies), { open, dueDate })
}
