import type { DbOrTx, Tx } from '@doorstep/db/database'
import type { CaseAction } from '@doorstep/shared/case/case.status'
import type { RouteId } from '@doorstep/shared/contracts/routes'
import { AppError } from '@doorstep/shared/errors/app-error'
import { loadCalendar } from '../clocks/load-calendar'
import type { Deps } from '../deps'
import type { Call, Caller } from '../http/call'
import { type Route, read, write } from '../http/route'
import { actOnCase, type CommandFor, supplementCase } from './act-on-case'
import { canSee } from './case.policy'
import { listMyCases, listWorklist } from './list-cases'
import { type LoadedCase, loadCase, onlookerOf } from './load-case'
import { presentCase } from './present-case'
import { submitCase } from './submit-case'

/** What every act on a case has, whatever its own fields are. */
type ActCall = Pick<Call<RouteId>, 'now' | 'today'> & {
  caller: Caller
  params: { caseNo: string }
  body: { expectedVersion: number }
}

export function caseRoutes(deps: Deps): Route[] {
  const act = async <Action extends CaseAction>(
    call: ActCall,
    tx: Tx,
    action: Action,
    toCommand: (found: LoadedCase) => CommandFor<Action>,
  ) => {
    const { caller, params, body, now } = call
    const { expectedVersion } = body
    await actOnCase(deps, tx, { caller, caseNo: params.caseNo, action, expectedVersion, now }, toCommand)
    return showCase(deps, tx, call, params.caseNo)
  }
  return [
    write('case.submit', async (call, tx) => showCase(deps, tx, call, await submitCase(deps, call, tx))),
    read('case.mine', (call, db) => listMyCases(deps, call, db)),
    read('worklist.list', (call, db) => listWorklist(deps, call, db)),
    read('case.get', (call, db) => showCase(deps, db, call, call.params.caseNo)),
    write('case.supplement', async (call, tx) => {
      await supplementCase(deps, call, tx)
      return showCase(deps, tx, call, call.params.caseNo)
    }),
    write('case.accept', (call, tx) =>
      act(call, tx, 'accept', () => ({ action: 'accept', opinion: call.body.opinion })),
    ),
    write('case.notAccept', (call, tx) =>
      act(call, tx, 'notAccept', () => ({ action: 'notAccept', reason: call.body.reason })),
    ),
    write('case.requireSupplement', (call, tx) =>
      act(call, tx, 'requireSupplement', (found) => ({
        action: 'requireSupplement',
        note: call.body.note,
        notes: notesByMaterial(found, call.body.materials),
      })),
    ),
    write('case.review', (call, tx) =>
      act(call, tx, 'review', () => ({ action: 'review', ...pick(call.body, 'recommendation') })),
    ),
    write('case.decide', (call, tx) =>
      act(call, tx, 'decide', () => ({ action: 'decide', ...pick(call.body, 'outcome') })),
    ),
    write('case.decideInstantly', (call, tx) =>
      act(call, tx, 'decideInstantly', () => ({ action: 'decideInstantly', ...pick(call.body, 'outcome') })),
    ),
    write('case.close', (call, tx) =>
      act(call, tx, 'close', () => ({ action: 'close', opinion: call.body.opinion })),
    ),
  ]
}

/** A verdict and its opinion. */
function pick<Key extends string, Body extends Record<Key, unknown> & { opinion: string }>(
  body: Body,
  key: Key,
) {
  return { [key]: body[key], opinion: body.opinion } as Pick<Body, Key | 'opinion'>
}

/** Only papers of this item may be asked for (行政许可法 art. 31). Throws `material_unknown`. */
function notesByMaterial(
  { item }: LoadedCase,
  asked: { code: string; note: string }[],
): Record<string, string> {
  const known = item.definition.materials.map((material) => material.code)
  const odd = asked.filter(({ code }) => !known.includes(code))
  if (odd.length > 0)
    throw new AppError('material_unknown', { names: odd.map(({ code }) => code).join('、') })
  return Object.fromEntries(asked.map(({ code, note }) => [code, note]))
}

/** The case as this caller may see it. Throws `case_not_found` to a citizen, `wrong_place` to staff of elsewhere. */
async function showCase(deps: Deps, db: DbOrTx, call: Pick<ActCall, 'caller' | 'today'>, caseNo: string) {
  const found = await loadCase(db, deps.sealer, caseNo)
  if (!canSee(onlookerOf(call.caller, found.row), found.state)) {
    throw new AppError(call.caller.post ? 'wrong_place' : 'case_not_found')
  }
  const calendar = await loadCalendar(db)
  return presentCase(db, { caller: call.caller, sealer: deps.sealer, calendar, today: call.today }, found)
}
