import { createClient } from '../api/client'
import { send } from '../api/transport'
import { deviceIdOf } from './device-id'
import { createRefresher } from './refresher'
import { createSessionStore } from './session-store'
import { openTabChannel } from './tab-channel'

/** The one session of this tab and the client that speaks with it. */
export const session = createSessionStore(window.sessionStorage)

const deviceId = deviceIdOf(window.localStorage)
const refresh = createRefresher({ send, session, deviceId, announce: openTabChannel(session) })

export const { call, photo } = createClient({ send, session, refresh, deviceId })

export async function logIn(username: string, password: string): Promise<void> {
  const { accessToken, refreshToken, me } = await call('session.staff', { body: { username, password } })
  session.begin({ accessToken, refreshToken, me })
}

/** Ends the login here at once, whether or not the server can be told: the clerk is leaving the counter. */
export function logOut(): void {
  call('session.end', { body: {} }).catch(() => undefined)
  session.end()
}
