import type { Audience } from '@doorstep/shared/contracts/contract'
import { AppError } from '@doorstep/shared/errors/app-error'
import type { Caller } from './call'

/** The first gate of every route; finer rules are the policies of the areas. */
export function requireAudience(audience: Audience, caller: Caller | undefined): void {
  if (audience === 'anyone') return
  if (!caller) throw new AppError('unauthenticated')
  if (audience === 'citizen' && caller.kind !== 'citizen') throw new AppError('forbidden')
  if (audience === 'staff' && (caller.kind !== 'staff' || !caller.post)) throw new AppError('forbidden')
  if (audience === 'administrator' && !caller.post?.roles.includes('administrator'))
    throw new AppError('forbidden')
}
