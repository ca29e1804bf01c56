import type { CaseStatus, ProjectType } from '@doorstep/shared/case/case.status'
import type { NewEvent, PastEvent } from './case.events'
import type { CaseState } from './case.state'
import { replay } from './evolve'

/** Histories that tests begin from: one for each state, written out by hand. */

export const village = 11
export const town = 12
export const county = 13
export const clerk = 101

const submitted = (projectType: ProjectType): NewEvent => ({
  type: 'CaseSubmitted',
  payload: {
    projectType,
    bodies: { receive: village, accept: town, decide: county },
    itemVersion: 1,
    formDigest: 'f'.repeat(64),
    papers: [],
  },
})
const supplementRequired: NewEvent = { type: 'SupplementRequired', payload: { materials: ['m01'] } }
const supplementSubmitted: NewEvent = {
  type: 'SupplementSubmitted',
  payload: { formDigest: null, papers: [] },
}
const accepted: NewEvent = { type: 'CaseAccepted', payload: {} }
const notAccepted: NewEvent = { type: 'CaseNotAccepted', payload: {} }
const reviewed: NewEvent = { type: 'CaseReviewed', payload: { recommendation: 'approve' } }
const decided = (outcome: 'approve' | 'reject'): NewEvent => ({ type: 'CaseDecided', payload: { outcome } })
const closed: NewEvent = { type: 'CaseClosed', payload: {} }

/** Gives facts their numbers, one a working day from Monday 2026-06-08, all done by the clerk. */
export function history(...events: NewEvent[]): PastEvent[] {
  return events.map((event, index) => ({
    ...event,
    seq: index + 1,
    on: `2026-06-${String(8 + index).padStart(2, '0')}`,
    personId: clerk,
  }))
}

const roads: Record<CaseStatus, NewEvent[]> = {
  SUBMITTED: [],
  SUPPLEMENT_REQUIRED: [supplementRequired],
  NOT_ACCEPTED: [notAccepted],
  REVIEWING: [accepted],
  DECIDING: [accepted, reviewed],
  DECIDED_APPROVED: [accepted, reviewed, decided('approve')],
  DECIDED_REJECTED: [accepted, reviewed, decided('reject')],
  CLOSED: [accepted, reviewed, decided('approve'), closed],
}

export function caseIn(status: CaseStatus, projectType: ProjectType = 'promised'): CaseState {
  return replay(history(submitted(projectType), ...roads[status]))
}

export function caseAfterSupplement(projectType: ProjectType = 'promised'): CaseState {
  return replay(history(submitted(projectType), supplementRequired, supplementSubmitted))
}
