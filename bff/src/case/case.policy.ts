import {
  actionsByStatus,
  actorOfAction,
  type CaseAction,
  type StaffRole,
} from '@doorstep/shared/case/case.status'
import { AppError } from '@doorstep/shared/errors/app-error'
import type { CaseState } from './domain/case.state'
import { canHappen } from './domain/decide'

/** Who looks at a case or acts on it, reduced to what the rules ask for. */
export interface Onlooker {
  personId: number | null
  /** She is the account the case was made from. */
  isApplicant: boolean
  post: { organId: number; roles: readonly StaffRole[] } | null
}

/** A body sees the cases that it receives, accepts or decides; an applicant sees her own. */
export function canSee(onlooker: Onlooker, state: CaseState): boolean {
  if (onlooker.isApplicant) return true
  const { receive, accept, decide } = state.bodies
  return onlooker.post !== null && [receive, accept, decide].includes(onlooker.post.organId)
}

/** Throws the refusal that fits: not hers to see, not her body's turn, not her post, or she accepted it. */
export function authorise(onlooker: Onlooker, state: CaseState, action: CaseAction): void {
  const refusal = findRefusal(onlooker, state, action)
  if (refusal) throw new AppError(refusal)
}

function findRefusal(onlooker: Onlooker, state: CaseState, action: CaseAction) {
  if (!canSee(onlooker, state)) return onlooker.post ? 'wrong_place' : 'case_not_found'
  const { body, role } = actorOfAction[action]
  if (body === 'applicant') return onlooker.isApplicant ? undefined : 'forbidden'
  if (!onlooker.post) return 'forbidden'
  if (onlooker.post.organId !== state.bodies[body]) return 'wrong_place'
  if (!onlooker.post.roles.includes(role)) return 'forbidden'
  // 审查与决定分离: whoever accepted does not decide, except in the one act of a 即办件.
  if (action === 'decide' && 'acceptedBy' in state && state.acceptedBy === onlooker.personId)
    return 'decider_is_acceptor'
  return undefined
}

/** What this caller may do now: every answer carries it, so that no client invents permissions. */
export function listAvailableActions(onlooker: Onlooker, state: CaseState): CaseAction[] {
  const possible: readonly CaseAction[] = actionsByStatus[state.status]
  return possible.filter((action) => canHappen(state, action) && !findRefusal(onlooker, state, action))
}

/** Whose move it is among the bodies; undefined when it is the applicant's, or nobody's. */
export function findHandler(state: CaseState): { organId: number; role: StaffRole } | undefined {
  const possible: readonly CaseAction[] = actionsByStatus[state.status]
  for (const action of possible) {
    const { body, role } = actorOfAction[action]
    if (body !== 'applicant') return { organId: state.bodies[body], role }
  }
  return undefined
}
