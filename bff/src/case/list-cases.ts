import type { Db } from '@doorstep/db/database'
import {
  countOpenOfOrgan,
  countWaiting,
  type DueCursor,
  type ListedCase,
  listCasesOfAccount,
  listOpenOfOrgan,
  listWaiting,
  type MovedCursor,
} from '@doorstep/db/queries/cases'
import { listItemVersions } from '@doorstep/db/queries/catalogue'
import { isDay } from '@doorstep/shared/clock/day'
import { AppError } from '@doorstep/shared/errors/app-error'
import { loadCalendar } from '../clocks/load-calendar'
import type { Deps } from '../deps'
import type { AnswerTo, Call } from '../http/call'
import { idPart, instantPart, readCursor, writeCursor } from '../http/cursor'
import { stateOf } from './load-case'
import { presentSummary } from './present-summary'

/** My cases, last moved first. */
export async function listMyCases(
  deps: Deps,
  call: Call<'case.mine'>,
  db: Db,
): Promise<AnswerTo<'case.mine'>> {
  const { limit, cursor } = call.query
  const [moved, id] = readCursor(cursor, [instantPart, idPart])
  const after: MovedCursor | undefined = moved ? { updatedAt: new Date(moved), id: Number(id) } : undefined
  const rows = await listCasesOfAccount(db, call.caller.accountId, { limit: limit + 1, after })
  const last = rows.length > limit ? rows[limit - 1]?.row : undefined
  return {
    cases: await presentAll(deps, call, db, rows.slice(0, limit)),
    nextCursor: last ? writeCursor([last.updatedAt.toISOString(), String(last.id)]) : null,
  }
}

/** What waits for this post, or every open case of its body; due soonest first. */
export async function listWorklist(
  deps: Deps,
  call: Call<'worklist.list'>,
  db: Db,
): Promise<AnswerTo<'worklist.list'>> {
  const { post } = call.caller
  if (!post) throw new AppError('forbidden')
  const { limit, cursor, scope } = call.query
  const [dueDate, id] = readCursor(cursor, [isDay, idPart])
  const after: DueCursor | undefined = dueDate ? { dueDate, id: Number(id) } : undefined
  const page = { limit: limit + 1, after }
  const rows =
    scope === 'mine'
      ? await listWaiting(db, post.organId, post.roles, page)
      : await listOpenOfOrgan(db, post.organId, page)
  const total =
    scope === 'mine'
      ? await countWaiting(db, post.organId, post.roles)
      : await countOpenOfOrgan(db, post.organId)
  const last = rows.length > limit ? rows[limit - 1]?.row : undefined
  return {
    cases: await presentAll(deps, call, db, rows.slice(0, limit)),
    total,
    nextCursor: last ? writeCursor([last.dueDate, String(last.id)]) : null,
  }
}

async function presentAll(
  deps: Deps,
  call: Call<'case.mine'> | Call<'worklist.list'>,
  db: Db,
  rows: ListedCase[],
) {
  const versions = await listItemVersions(db, [...new Set(rows.map(({ row }) => row.itemVersionId))])
  const definitions = new Map(versions.map((version) => [version.id, version.definition]))
  const reader = {
    caller: call.caller,
    sealer: deps.sealer,
    calendar: await loadCalendar(db),
    today: call.today,
  }
  return rows.map((listed) => {
    const definition = definitions.get(listed.row.itemVersionId)
    if (!definition) throw new Error(`case ${listed.row.caseNo} pins a version that is gone`)
    return presentSummary(reader, listed, stateOf(listed.row), definition)
  })
}
