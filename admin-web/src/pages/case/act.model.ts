import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import type { CallOf } from '@doorstep/shared/contracts/contracts'
import { ApiError, type ApiErrorCode } from '../../api/api-error'
import type { StaffAction } from './case.model'

export type Outcome = 'approve' | 'reject'

/** What the form of an act holds while it is being filled; one shape for all acts. */
export interface ActValues {
  text?: string
  outcome?: Outcome
  /** Note by code of the materials that are asked for; what is not asked for has no entry. */
  materials?: Record<string, string>
}

type Body<A extends StaffAction> = CallOf<`case.${A}`>['body']
type BodyOf<A extends StaffAction> = (values: ActValues, expectedVersion: number) => Body<A>

const withOpinion: BodyOf<'accept' | 'close'> = ({ text }, expectedVersion) => {
  const opinion = text?.trim()
  return { expectedVersion, ...(opinion && { opinion }) }
}

const withOutcome: BodyOf<'decide' | 'decideInstantly'> = (values, expectedVersion) => ({
  expectedVersion,
  outcome: chosen(values),
  opinion: written(values),
})

/** The request of each act from what was filled. `expectedVersion` is the version the clerk has read. */
export const actBodies: { [A in StaffAction]: BodyOf<A> } = {
  accept: withOpinion,
  notAccept: (values, expectedVersion) => ({ expectedVersion, reason: written(values) }),
  requireSupplement: (values, expectedVersion) => ({
    expectedVersion,
    note: written(values),
    materials: Object.entries(values.materials ?? {}).map(([code, note]) => ({ code, note: note.trim() })),
  }),
  review: (values, expectedVersion) => ({
    expectedVersion,
    recommendation: chosen(values),
    opinion: written(values),
  }),
  decide: withOutcome,
  decideInstantly: withOutcome,
  close: withOpinion,
}

/** The form's own rules ask for both before it can be sent. */
function chosen({ outcome }: ActValues): Outcome {
  if (!outcome) throw new Error('an outcome must be chosen')
  return outcome
}

function written({ text }: ActValues): string {
  return text?.trim() ?? ''
}

/** A form as it was opened: the version that was read, and the key of this one intention. */
export interface OpenedAct {
  action: StaffAction
  version: number
  idempotencyKey: string
}

/**
 * Where an opened form stands against the case as it is now. `moved`: somebody was quicker, the act is still
 * possible; `lost`: it no longer is.
 */
export function standingOf(
  opened: OpenedAct,
  { version, availableActions }: Pick<CaseDetail, 'version' | 'availableActions'>,
): 'fresh' | 'moved' | 'lost' {
  if (!availableActions.includes(opened.action)) return 'lost'
  return version === opened.version ? 'fresh' : 'moved'
}

const movedOnCodes = new Set<ApiErrorCode>([
  'stale_version',
  'action_not_allowed',
  'supplement_asked_before',
  'idempotency_key_reused',
])

/** Failures after which the case may not be as the clerk has read it, so that it must be read again. */
export function mayHaveMoved(error: unknown): boolean {
  return error instanceof ApiError && movedOnCodes.has(error.code)
}
