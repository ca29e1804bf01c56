import type { Tokens } from './refresher'
import type { SessionStore } from './session-store'

interface Replaced {
  replaced: string
  tokens: Tokens
}

/**
 * A duplicated tab starts with the same refresh token. Used twice, it would revoke both logins, so the tab
 * that exchanges it hands the new tokens to those that still hold the old one.
 */
export function openTabChannel(session: SessionStore): (replaced: string, tokens: Tokens) => void {
  const channel = new BroadcastChannel('doorstep.admin.session')
  channel.addEventListener('message', ({ data }: MessageEvent<Replaced>) => {
    if (session.get()?.refreshToken === data.replaced) session.renew(data.tokens)
  })
  return (replaced, tokens) => channel.postMessage({ replaced, tokens } satisfies Replaced)
}
