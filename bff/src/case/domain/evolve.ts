import type { PastEvent } from './case.events'
import type { AcceptedState, CaseState } from './case.state'

/** One fact further. Pure. Throws where a history cannot be: that is a fault of ours, not of a person. */
export function evolve(state: CaseState | undefined, event: PastEvent): CaseState {
  if (event.type === 'CaseSubmitted') {
    const { projectType, bodies } = event.payload
    return {
      status: 'SUBMITTED',
      version: event.seq,
      projectType,
      bodies,
      milestones: { submittedOn: event.on },
    }
  }
  if (!state) throw new Error(`a history cannot begin with ${event.type}`)
  const { projectType, bodies, milestones } = state
  const common = { version: event.seq, projectType, bodies, milestones }
  switch (event.type) {
    case 'SupplementRequired':
      return {
        ...common,
        status: 'SUPPLEMENT_REQUIRED',
        askedFor: event.payload.materials,
        milestones: { ...milestones, supplementAskedOn: event.on },
      }
    case 'SupplementSubmitted':
      return { ...common, status: 'SUBMITTED', milestones: { ...milestones, supplementedOn: event.on } }
    case 'CaseAccepted':
      return {
        ...common,
        status: 'REVIEWING',
        acceptedBy: event.personId,
        milestones: { ...milestones, acceptedOn: event.on },
      }
    case 'CaseNotAccepted':
      return { ...common, status: 'NOT_ACCEPTED', milestones: { ...milestones, notAcceptedOn: event.on } }
    case 'CaseReviewed':
      return {
        ...common,
        status: 'DECIDING',
        acceptedBy: acceptedBy(state),
        recommendation: event.payload.recommendation,
      }
    case 'CaseDecided':
      return {
        ...common,
        status: event.payload.outcome === 'approve' ? 'DECIDED_APPROVED' : 'DECIDED_REJECTED',
        outcome: event.payload.outcome,
        acceptedBy: acceptedBy(state),
        milestones: { ...milestones, decidedOn: event.on },
      }
    case 'CaseClosed':
      return {
        ...common,
        status: 'CLOSED',
        outcome: outcomeOf(state),
        acceptedBy: acceptedBy(state),
        milestones: { ...milestones, closedOn: event.on },
      }
    default:
      return unknownEvent(event)
  }
}

/** The state a history leads to. Throws on an empty one. */
export function replay(events: PastEvent[]): CaseState {
  const state = events.reduce<CaseState | undefined>(evolve, undefined)
  if (!state) throw new Error('a case without a history')
  return state
}

function isAccepted(state: CaseState): state is AcceptedState {
  return 'acceptedBy' in state
}

function acceptedBy(state: CaseState): number | null {
  if (!isAccepted(state)) throw new Error(`nobody accepted in ${state.status}`)
  return state.acceptedBy
}

function outcomeOf(state: CaseState): 'approve' | 'reject' {
  if (!('outcome' in state)) throw new Error(`nothing decided in ${state.status}`)
  return state.outcome
}

function unknownEvent(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`)
}
