import type { Session } from '@doorstep/shared/contracts/session.contract'
import { AppError } from '@doorstep/shared/errors/app-error'
import { sha256 } from '../crypto/canonical-json'
import type { Deps } from '../deps'
import { accessTokenSeconds, issueAccessToken } from './access-token'
import { findSessionAccount, newRefreshToken, rotateRefreshToken, sessionIdOf } from './session-store'

export type RefreshedSession = Omit<Session, 'me'>

/**
 * A new pair of tokens for a refresh token. A repeat within 30 s from the same device gets the same pair.
 * Throws `refresh_invalid`, or `refresh_reused` when a used token comes back later or from another device:
 * somebody else has it too, so the whole family has been ended.
 */
export async function refreshSession(
  deps: Deps,
  { refreshToken: shown, deviceId }: { refreshToken: string; deviceId: string },
): Promise<RefreshedSession> {
  const { sessionId, accountId } = await getFamily(deps, shown)
  const answer: RefreshedSession = {
    accessToken: issueAccessToken(deps, { accountId, sessionId }),
    expiresIn: accessTokenSeconds,
    refreshToken: newRefreshToken(sessionId),
  }
  const context = `refresh.answer:${sha256(shown)}`
  const rotated = await rotateRefreshToken(deps.redis, {
    sessionId,
    shown,
    next: answer.refreshToken,
    sealedAnswer: deps.sealer.seal(JSON.stringify(answer), context),
    deviceId,
    now: deps.securityClock(),
  })
  if (rotated.outcome === 'unknown') throw new AppError('refresh_invalid')
  if (rotated.outcome === 'reused') {
    deps.log.warn({ accountId }, 'refresh token used again: session ended')
    throw new AppError('refresh_reused')
  }
  return JSON.parse(deps.sealer.open(rotated.sealedAnswer, context)) as RefreshedSession
}

async function getFamily(deps: Deps, refreshToken: string) {
  const sessionId = sessionIdOf(refreshToken)
  const accountId = sessionId && (await findSessionAccount(deps.redis, sessionId))
  if (!sessionId || !accountId) throw new AppError('refresh_invalid')
  return { sessionId, accountId }
}
