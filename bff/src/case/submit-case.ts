import type { Tx } from '@doorstep/db/database'
import { findPerson, getOrInsertActor, getOrInsertApplicant } from '@doorstep/db/queries/accounts'
import { insertCase, insertForm, takeSerial } from '@doorstep/db/queries/cases'
import { composeCaseNo } from '@doorstep/shared/codes/case-no'
import { AppError } from '@doorstep/shared/errors/app-error'
import { type CaseBodies, findBodies } from '../catalogue/find-bodies'
import { getItem } from '../catalogue/items'
import { getPlace } from '../catalogue/places'
import { loadCalendar } from '../clocks/load-calendar'
import { canonicalJson } from '../crypto/canonical-json'
import type { Deps } from '../deps'
import type { Call } from '../http/call'
import { type Act, appendEvents, evolveAll, keepBodies, readModel } from './append-events'
import { checkForm } from './check-form'
import { checkPapers, describePapers, handOverPapers } from './check-papers'
import type { NewEvent } from './domain/case.events'
import { tellApplicant } from './notices'
import { fillOwnFields } from './own-fields'

export const formContext = 'case_form.values'

/** 网上申报. The limits run from this moment. Returns the receipt number. */
export async function submitCase(deps: Deps, call: Call<'case.submit'>, tx: Tx): Promise<string> {
  const { caller, body, now, today } = call
  if (!caller.personId) throw new AppError('real_name_required')
  const place = await getPlace(tx, body.placeCode)
  const item = await getItem(tx, body.itemCode)
  if (item.version !== body.itemVersion) throw new AppError('item_changed')
  const bodies = await findBodies(tx, place, item.definition.flow)
  if (!bodies) throw new AppError('item_not_offered_here')
  const person = await findPerson(tx, caller.personId)
  if (!person) throw new AppError('real_name_required')
  const given = fillOwnFields(item.definition.form, body.form, person, deps.sealer)
  const values = checkForm(item.definition.form, given, today)
  checkPapers(item.definition.materials, body.materials)
  const papers = await describePapers(tx, caller.accountId, body.materials)

  const applicantId = await getOrInsertApplicant(tx, caller.personId)
  const right = {
    capacity: 'self',
    accountId: caller.accountId,
    personId: caller.personId,
    postId: 0,
  } as const
  const actorId = await getOrInsertActor(tx, right)
  const act: Act = {
    at: now,
    accountId: caller.accountId,
    personId: caller.personId,
    applicantId,
    actorId,
    organId: null,
  }
  const formText = canonicalJson(values)
  const submitted: NewEvent = {
    type: 'CaseSubmitted',
    payload: {
      projectType: item.definition.projectType,
      bodies: rowIds(bodies),
      itemVersion: item.version,
      formDigest: deps.sealer.lookup(formText, formContext),
      papers,
    },
  }
  const state = evolveAll(undefined, [submitted], act)
  const model = readModel(state, item.definition, await loadCalendar(tx), now)
  const division6 = place.code.slice(0, 6)
  const caseNo = composeCaseNo({ division6, day: today, serial: await takeSerial(tx, division6, today) })
  const caseId = await insertCase(tx, {
    ...model,
    caseNo,
    itemVersionId: item.id,
    itemCode: item.itemCode,
    projectType: item.definition.projectType,
    applicantId,
    accountId: caller.accountId,
    placeCode: place.code,
    receiveOrganId: bodies.receive.id,
    acceptOrganId: bodies.accept.id,
    decideOrganId: bodies.decide.id,
    submittedAt: now,
  })
  await appendEvents(tx, deps.sealer, { caseId, caseNo, events: [submitted], act })
  await insertForm(tx, { caseId, seq: 1, sealed: deps.sealer.seal(formText, formContext) })
  await handOverPapers(tx, caller.accountId, caseId, body.materials)
  await keepBodies(tx, caseId, state, model.dueDate)
  await tellApplicant(tx, {
    caseId,
    caseNo,
    accountId: caller.accountId,
    item: item.definition,
    state,
    at: now,
    dueDate: model.dueDate,
    events: [submitted],
  })
  return caseNo
}

function rowIds({ receive, accept, decide }: CaseBodies) {
  return { receive: receive.id, accept: accept.id, decide: decide.id }
}
