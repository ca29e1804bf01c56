import type { Tx } from '@doorstep/db/database'
import { updateCase } from '@doorstep/db/queries/cases'
import type { CaseAction } from '@doorstep/shared/case/case.status'
import { AppError } from '@doorstep/shared/errors/app-error'
import { loadCalendar } from '../clocks/load-calendar'
import type { Deps } from '../deps'
import type { Call, Caller } from '../http/call'
import { makeAct, personOf } from './act'
import { appendEvents, evolveAll, keepBodies, readModel } from './append-events'
import { checkOwnForm } from './application'
import { authorise } from './case.policy'
import { checkPapers, describePapers, handOverPapers } from './check-papers'
import { type CaseCommand, decide, refuseImpossible } from './domain/decide'
import { digestForm, keepForm } from './kept-form'
import { type LoadedCase, loadCase, onlookerOf } from './load-case'
import { tellApplicant } from './notices'

interface ActInput<Action extends CaseAction = CaseAction> {
  caller: Caller
  caseNo: string
  action: Action
  expectedVersion: number
  now: Date
}

/** The command of one act. */
export type CommandFor<Action extends CaseAction> = Extract<CaseCommand, { action: Action }>

/** load history → evolve → authorise → decide → append with the expected version → message and outbox row. */
export async function actOnCase<Action extends CaseAction>(
  deps: Deps,
  tx: Tx,
  input: ActInput<Action>,
  toCommand: (found: LoadedCase) => CommandFor<Action>,
): Promise<void> {
  const found = await loadForAct(deps, tx, input)
  await carryOut(deps, tx, input, { ...found, command: toCommand(found) })
}

/** Who, which version, which state: settled before anybody looks at what was sent. */
async function loadForAct(deps: Deps, tx: Tx, input: ActInput): Promise<LoadedCase> {
  const found = await loadCase(tx, deps.sealer, input.caseNo)
  authorise(onlookerOf(input.caller, found.row), found.state, input.action)
  if (input.expectedVersion !== found.state.version) throw new AppError('stale_version')
  refuseImpossible(input.action, found.state)
  return found
}

type FoundForAct = LoadedCase & { command: CaseCommand }

async function carryOut(deps: Deps, tx: Tx, { caller, now }: ActInput, found: FoundForAct): Promise<void> {
  const { row, rows, state, item } = found
  const { id: caseId, caseNo, accountId } = row
  const events = decide(found.command, state)
  const act = await makeAct(tx, caller, row.applicantId, now)
  const next = evolveAll(state, events, act)
  const model = readModel(next, item.definition, await loadCalendar(tx), now)
  const { dueDate } = model
  const after = { seq: state.version, hash: rows.at(-1)?.hash ?? '' }
  await appendEvents(tx, deps.sealer, { caseId, caseNo, after, events, act })
  await updateCase(tx, caseId, model)
  await keepBodies(tx, caseId, next, dueDate)
  await tellApplicant(tx, {
    caseId,
    caseNo,
    accountId,
    item: item.definition,
    state: next,
    at: now,
    dueDate,
    events,
  })
}

/** 补正: what was asked for is given; the limit for acceptance begins anew. */
export async function supplementCase(deps: Deps, call: Call<'case.supplement'>, tx: Tx): Promise<void> {
  const { caller, params, body, now } = call
  const { expectedVersion, materials } = body
  const input = { caller, caseNo: params.caseNo, action: 'supplement', expectedVersion, now } as const
  const found = await loadForAct(deps, tx, input)
  const asked = found.state.status === 'SUPPLEMENT_REQUIRED' ? found.state.askedFor : []
  const values = await checkMendedForm(deps, tx, call, found)
  checkPapers(found.item.definition.materials, materials, asked)
  const formDigest = values ? digestForm(deps.sealer, values) : null
  const papers = await describePapers(tx, caller.accountId, materials)
  await carryOut(deps, tx, input, { ...found, command: { action: 'supplement', formDigest, papers } })
  const caseId = found.row.id
  if (values) await keepForm(tx, deps.sealer, { caseId, seq: found.state.version + 1, values })
  await handOverPapers(tx, caller.accountId, caseId, materials)
}

/** The form where she mended it too; undefined where it stands as it was. */
async function checkMendedForm(deps: Deps, tx: Tx, call: Call<'case.supplement'>, { item }: LoadedCase) {
  const { caller, body, today } = call
  if (!body.form) return undefined
  const schema = item.definition.form
  return checkOwnForm(tx, deps.sealer, { schema, given: body.form, personId: personOf(caller), today })
}
