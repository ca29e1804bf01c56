import { insertAudit } from '@doorstep/db/queries/running'
import type { Session } from '@doorstep/shared/contracts/session.contract'
import type { Deps } from '../deps'
import type { Call } from '../http/call'
import { accessTokenSeconds, issueAccessToken } from './access-token'
import { presentMe } from './present-me'
import { startSession } from './session-store'

type Login = 'session.wechat' | 'session.staff'

/** What every login ends in: a session on this device, a row that says so, and who one is here. */
export async function openSession(
  deps: Deps,
  call: Pick<Call<Login>, 'deviceId' | 'now' | 'requestId'>,
  { accountId, action }: { accountId: number; action: Login },
): Promise<Session> {
  const { db } = deps.database
  const me = await presentMe(deps, db, accountId)
  const { deviceId, now, requestId } = call
  const { sessionId, refreshToken } = await startSession(deps.redis, {
    accountId,
    deviceId,
    now: deps.securityClock(),
  })
  await insertAudit(db, { at: now, accountId, action, outcome: 'done', requestId })
  return {
    accessToken: issueAccessToken(deps, { accountId, sessionId }),
    expiresIn: accessTokenSeconds,
    refreshToken,
    me,
  }
}
