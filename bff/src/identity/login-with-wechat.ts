import { getOrInsertCitizen } from '@doorstep/db/queries/accounts'
import type { Session } from '@doorstep/shared/contracts/session.contract'
import type { Deps } from '../deps'
import type { Call } from '../http/call'
import { openSession } from './open-session'

/**
 * Whoever holds the phone is the account of its openid, made on the first visit.
 * Throws `wechat_code_invalid`, `wechat_code_used`, `wechat_user_blocked` or `wechat_unavailable`.
 */
export async function loginWithWechat(deps: Deps, call: Call<'session.wechat'>): Promise<Session> {
  const { openid } = await deps.wechat.codeToSession(call.body.code)
  const account = await getOrInsertCitizen(deps.database.db, openid)
  return openSession(deps, call, { accountId: account.id, action: 'session.wechat' })
}
