import { actionsByStatus, type CaseAction } from '@doorstep/shared/case/case.status'
import { actionWords, statusWords } from '@doorstep/shared/case/case.words.zh-CN'
import { AppError } from '@doorstep/shared/errors/app-error'
import type { NewEvent, Outcome } from './case.events'
import type { CaseState } from './case.state'

/** What somebody who may act wants done. Who may is settled before: see `case.policy.ts`. */
export type CaseCommand =
  | { action: 'supplement'; formDigest: string | null; papers: string[] }
  | { action: 'accept'; opinion?: string }
  | { action: 'notAccept'; reason: string }
  | { action: 'requireSupplement'; note: string; notes: Record<string, string> }
  | { action: 'review'; recommendation: Outcome; opinion: string }
  | { action: 'decide'; outcome: Outcome; opinion: string }
  | { action: 'decideInstantly'; outcome: Outcome; opinion: string }
  | { action: 'close'; opinion?: string }

/**
 * Whether the state of the case lets this be done, whoever does it: the table of states, the kind of item
 * (即办件 is decided in one act, 承诺件 never is), and the one supplement notice of 行政许可法 art. 32(4).
 */
export function canHappen(state: CaseState, action: CaseAction): boolean {
  const inTable: readonly CaseAction[] = actionsByStatus[state.status]
  if (!inTable.includes(action)) return false
  if (action === 'accept') return state.projectType === 'promised'
  if (action === 'decideInstantly') return state.projectType === 'instant'
  if (action === 'requireSupplement') return state.milestones.supplementAskedOn === undefined
  return true
}

/** The facts an act brings forth. Pure. Throws `action_not_allowed` or `supplement_asked_before`. */
export function decide(command: CaseCommand, state: CaseState): NewEvent[] {
  refuseImpossible(command.action, state)
  switch (command.action) {
    case 'supplement':
      return [
        { type: 'SupplementSubmitted', payload: { formDigest: command.formDigest, papers: command.papers } },
      ]
    case 'accept':
      return [{ type: 'CaseAccepted', payload: {}, words: { text: command.opinion } }]
    case 'notAccept':
      return [{ type: 'CaseNotAccepted', payload: {}, words: { text: command.reason } }]
    case 'requireSupplement':
      return [
        {
          type: 'SupplementRequired',
          payload: { materials: Object.keys(command.notes) },
          words: { text: command.note, notes: command.notes },
        },
      ]
    case 'review':
      return [
        {
          type: 'CaseReviewed',
          payload: { recommendation: command.recommendation },
          words: { text: command.opinion },
        },
      ]
    case 'decide':
      return [
        { type: 'CaseDecided', payload: { outcome: command.outcome }, words: { text: command.opinion } },
      ]
    case 'decideInstantly':
      return [
        { type: 'CaseAccepted', payload: {} },
        { type: 'CaseDecided', payload: { outcome: command.outcome }, words: { text: command.opinion } },
        { type: 'CaseClosed', payload: {} },
      ]
    case 'close':
      return [{ type: 'CaseClosed', payload: {}, words: { text: command.opinion } }]
    default:
      return unknownCommand(command)
  }
}

/** Throws `action_not_allowed` or `supplement_asked_before` where the state of the case does not let it happen. */
export function refuseImpossible(action: CaseAction, state: CaseState): void {
  if (canHappen(state, action)) return
  if (action === 'requireSupplement' && state.status === 'SUBMITTED')
    throw new AppError('supplement_asked_before')
  throw new AppError('action_not_allowed', {
    status: statusWords[state.status].plain,
    action: actionWords[action],
  })
}

function unknownCommand(command: never): never {
  throw new Error(`unknown command ${JSON.stringify(command)}`)
}
