import type { ProjectType } from '@doorstep/shared/case/case.status'
import type { Bodies, Outcome } from './case.events'

/** Days (Asia/Shanghai) on which the case passed its marks; limits are counted from them. */
export interface Milestones {
  submittedOn: string
  supplementAskedOn?: string
  supplementedOn?: string
  acceptedOn?: string
  notAcceptedOn?: string
  decidedOn?: string
  closedOn?: string
}

interface Common {
  version: number
  projectType: ProjectType
  bodies: Bodies
  milestones: Milestones
}

interface Accepted extends Common {
  /** The person who accepted; she may not decide. */
  acceptedBy: number | null
}

/** A union, so that a field of one state cannot be read in another. */
export type CaseState =
  | ({ status: 'SUBMITTED' } & Common)
  | ({ status: 'SUPPLEMENT_REQUIRED'; askedFor: string[] } & Common)
  | ({ status: 'NOT_ACCEPTED' } & Common)
  | ({ status: 'REVIEWING' } & Accepted)
  | ({ status: 'DECIDING'; recommendation: Outcome } & Accepted)
  | ({ status: 'DECIDED_APPROVED' | 'DECIDED_REJECTED'; outcome: Outcome } & Accepted)
  | ({ status: 'CLOSED'; outcome: Outcome } & Accepted)

/** The part of every state after 受理. */
export type AcceptedState = Extract<CaseState, { acceptedBy: number | null }>
