import { routes } from '@doorstep/shared/contracts/routes'
import type { Session } from '@doorstep/shared/contracts/session.contract'
import { ApiError } from '../api/api-error'
import { randomUuid } from '../api/random-uuid'
import type { Send } from '../api/transport'
import type { SessionStore } from './session-store'

interface Parts {
  send: Send
  session: SessionStore
  deviceId: string
  /** Tells the other tabs that hold the same login; see tab-channel. */
  announce: (replaced: string, tokens: Tokens) => void
}

export type Tokens = Pick<Session, 'accessToken' | 'refreshToken'>

/**
 * Replaces a refused access token. However many calls were refused at once, one exchange is made. When the
 * server says that the login is over the session ends; when it cannot be reached the login stays.
 */
export function createRefresher(parts: Parts): (refused: string) => Promise<void> {
  let inFlight: Promise<void> | null = null
  return (refused) => {
    // Somebody else's refresh finished while this call was on its way.
    if (parts.session.get()?.accessToken !== refused) return Promise.resolve()
    inFlight ??= exchange(parts).finally(() => {
      inFlight = null
    })
    return inFlight
  }
}

async function exchange({ send, session, deviceId, announce }: Parts): Promise<void> {
  const refreshToken = session.get()?.refreshToken
  if (!refreshToken) return
  const [method, url] = routes['session.refresh']
  const headers = {
    'Content-Type': 'application/json',
    'Idempotency-Key': randomUuid(),
    'X-Device-Id': deviceId,
  }
  try {
    const response = await send({ method, url, headers, body: JSON.stringify({ refreshToken }) })
    const tokens: Tokens = await response.json()
    const fresh = { accessToken: tokens.accessToken, refreshToken: tokens.refreshToken }
    session.renew(fresh)
    announce(refreshToken, fresh)
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) session.expire(error.message)
    throw error
  }
}
