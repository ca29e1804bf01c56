import type { Tx } from '@doorstep/db/database'
import { findPerson, getOrInsertActor } from '@doorstep/db/queries/accounts'
import { insertForm, updateCase } from '@doorstep/db/queries/cases'
import type { CaseAction } from '@doorstep/shared/case/case.status'
import { AppError } from '@doorstep/shared/errors/app-error'
import { loadCalendar } from '../clocks/load-calendar'
import { canonicalJson } from '../crypto/canonical-json'
import type { Deps } from '../deps'
import type { Call, Caller } from '../http/call'
import { type Act, appendEvents, evolveAll, keepBodies, readModel } from './append-events'
import { authorise } from './case.policy'
import { checkForm } from './check-form'
import { checkPapers, describePapers, handOverPapers } from './check-papers'
import { type CaseCommand, decide, refuseImpossible } from './domain/decide'
import { type LoadedCase, loadCase, onlookerOf } from './load-case'
import { tellApplicant } from './notices'
import { fillOwnFields } from './own-fields'
import { formContext } from './submit-case'

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
  const events = decide(found.command, state)
  const act: Act = {
    at: now,
    accountId: caller.accountId,
    personId: caller.personId,
    applicantId: row.applicantId,
    actorId: await getOrInsertActor(tx, rightOf(caller)),
    organId: caller.post?.organId ?? null,
  }
  const next = evolveAll(state, events, act)
  const model = readModel(next, item.definition, await loadCalendar(tx), now)
  const after = { seq: state.version, hash: rows.at(-1)?.hash ?? '' }
  await appendEvents(tx, deps.sealer, { caseId: row.id, caseNo: row.caseNo, after, events, act })
  await updateCase(tx, row.id, model)
  await keepBodies(tx, row.id, next, model.dueDate)
  await tellApplicant(tx, {
    caseId: row.id,
    caseNo: row.caseNo,
    accountId: row.accountId,
    item: item.definition,
    state: next,
    at: now,
    dueDate: model.dueDate,
    events,
  })
}

function rightOf(caller: Caller) {
  if (!caller.personId) throw new AppError('real_name_required')
  const { accountId, personId, post } = caller
  return { capacity: post ? 'post' : 'self', accountId, personId, postId: post?.postId ?? 0 } as const
}

/** 补正: what was asked for is given; the limit for acceptance begins anew. */
export async function supplementCase(deps: Deps, call: Call<'case.supplement'>, tx: Tx): Promise<void> {
  const { caller, params, body, now, today } = call
  const { expectedVersion } = body
  const input = { caller, caseNo: params.caseNo, action: 'supplement', expectedVersion, now } as const
  const found = await loadForAct(deps, tx, input)
  const { definition } = found.item
  const asked = found.state.status === 'SUPPLEMENT_REQUIRED' ? found.state.askedFor : []
  const person = caller.personId ? await findPerson(tx, caller.personId) : undefined
  if (!person) throw new AppError('real_name_required')
  const values =
    body.form &&
    checkForm(definition.form, fillOwnFields(definition.form, body.form, person, deps.sealer), today)
  checkPapers(definition.materials, body.materials, asked)
  const formText = values && canonicalJson(values)
  const command: CaseCommand = {
    action: 'supplement',
    formDigest: formText ? deps.sealer.lookup(formText, formContext) : null,
    papers: await describePapers(tx, caller.accountId, body.materials),
  }
  await carryOut(deps, tx, input, { ...found, command })
  if (formText) {
    await insertForm(tx, {
      caseId: found.row.id,
      seq: found.state.version + 1,
      sealed: deps.sealer.seal(formText, formContext),
    })
  }
  await handOverPapers(tx, caller.accountId, found.row.id, body.materials)
}
