import type { Tx } from '@doorstep/db/database'
import { getOrInsertActor } from '@doorstep/db/queries/accounts'
import { AppError } from '@doorstep/shared/errors/app-error'
import type { Caller } from '../http/call'

/** Who did it, for whom, by what right, when. Account, person, applicant and actor are four things. */
export interface Act {
  at: Date
  accountId: number
  personId: number
  applicantId: number
  actorId: number
  /** The body acted for; null when the applicant acts. */
  organId: number | null
}

/** Who a caller is before the law. Throws `real_name_required` where nobody knows. */
export function personOf(caller: Caller): number {
  if (!caller.personId) throw new AppError('real_name_required')
  return caller.personId
}

/** The caller acting for an applicant: by her post where she has one, else in her own name. */
export async function makeAct(tx: Tx, caller: Caller, applicantId: number, at: Date): Promise<Act> {
  const { accountId, post } = caller
  const personId = personOf(caller)
  const right = { capacity: post ? 'post' : 'self', accountId, personId, postId: post?.postId ?? 0 } as const
  const actorId = await getOrInsertActor(tx, right)
  return { at, accountId, personId, applicantId, actorId, organId: post?.organId ?? null }
}
