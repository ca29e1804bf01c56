import type { Tx } from '@doorstep/db/database'
import { getOrInsertApplicant } from '@doorstep/db/queries/accounts'
import { insertCase, takeSerial } from '@doorstep/db/queries/cases'
import { composeCaseNo } from '@doorstep/shared/codes/case-no'
import { loadCalendar } from '../clocks/load-calendar'
import type { Sealer } from '../crypto/sealer'
import type { Deps } from '../deps'
import type { Call } from '../http/call'
import { type Act, makeAct, personOf } from './act'
import { appendEvents, evolveAll, keepBodies, readModel } from './append-events'
import { type Application, checkApplication } from './application'
import { handOverPapers } from './check-papers'
import type { NewEvent } from './domain/case.events'
import { digestForm, keepForm } from './kept-form'
import { tellApplicant } from './notices'

/** 网上申报. The limits run from this moment. Returns the receipt number. */
export async function submitCase({ sealer }: Deps, call: Call<'case.submit'>, tx: Tx): Promise<string> {
  const { caller, body, now, today } = call
  const application = await checkApplication(tx, sealer, call)
  const act = await makeAct(tx, caller, await getOrInsertApplicant(tx, personOf(caller)), now)
  const events = [submitted(sealer, application)]
  const state = evolveAll(undefined, events, act)
  const { definition } = application.item
  const model = readModel(state, definition, await loadCalendar(tx), now)
  const caseNo = await takeCaseNo(tx, application.place.code, today)
  const caseId = await insertCase(tx, { ...model, ...columnsOf(application, act), caseNo })
  await appendEvents(tx, sealer, { caseId, caseNo, events, act })
  await keepForm(tx, sealer, { caseId, seq: state.version, values: application.values })
  await handOverPapers(tx, caller.accountId, caseId, body.materials)
  await keepBodies(tx, caseId, state, model.dueDate)
  const { accountId } = caller
  await tellApplicant(tx, {
    caseId,
    caseNo,
    accountId,
    item: definition,
    state,
    at: now,
    dueDate: model.dueDate,
    events,
  })
  return caseNo
}

function submitted(sealer: Sealer, { item, bodies, values, papers }: Application): NewEvent {
  const { projectType } = item.definition
  const formDigest = digestForm(sealer, values)
  const { receive, accept, decide } = bodies
  const ids = { receive: receive.id, accept: accept.id, decide: decide.id }
  return {
    type: 'CaseSubmitted',
    payload: { projectType, bodies: ids, itemVersion: item.version, formDigest, papers },
  }
}

/** What stays of an application as long as the case lives. */
function columnsOf({ place, item, bodies }: Application, act: Act) {
  return {
    itemVersionId: item.id,
    itemCode: item.itemCode,
    projectType: item.definition.projectType,
    applicantId: act.applicantId,
    accountId: act.accountId,
    placeCode: place.code,
    receiveOrganId: bodies.receive.id,
    acceptOrganId: bodies.accept.id,
    decideOrganId: bodies.decide.id,
    submittedAt: act.at,
  }
}

async function takeCaseNo(tx: Tx, placeCode: string, day: string): Promise<string> {
  const division6 = placeCode.slice(0, 6)
  return composeCaseNo({ division6, day, serial: await takeSerial(tx, division6, day) })
}
