import { findAccountByUsername } from '@doorstep/db/queries/accounts'
import type { Session } from '@doorstep/shared/contracts/session.contract'
import { AppError } from '@doorstep/shared/errors/app-error'
import type { Deps } from '../deps'
import type { Call } from '../http/call'
import type { Limit } from '../http/limits'
import { openSession } from './open-session'
import { verifyPassword } from './passwords'

/**
 * Name and password of a member of staff. The answer to an unknown name and to a wrong password is the same,
 * in words and in time. Throws `staff_login_wrong` or `rate_limited`.
 */
export async function loginStaff(deps: Deps, call: Call<'session.staff'>, limit: Limit): Promise<Session> {
  const username = call.body.username.trim()
  const limitKey = deps.sealer.lookup(username, 'limit.username')
  await limit.spend(limitKey)
  const account = await findAccountByUsername(deps.database.db, username)
  const right = await verifyPassword(call.body.password, account?.passwordHash)
  if (!account || !right) throw new AppError('staff_login_wrong')
  // Only wrong tries in a row count: a counter clerk may log in as often as she likes.
  await limit.clear(limitKey)
  return openSession(deps, call, { accountId: account.id, action: 'session.staff' })
}
