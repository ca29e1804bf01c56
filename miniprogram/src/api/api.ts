import { newUuid } from '../platform/new-uuid'
import { platform } from '../platform/platform'
import { storage } from '../platform/storage'
import { deviceId } from '../session/device'
import { setMe } from '../session/me-store'
import { createSession } from '../session/session'
import { createClient } from './client'
import { send } from './send'
import { taroTransport } from './taro-transport'

const wire = { transport: taroTransport, baseUrl: API_BASE_URL }

async function doorHeader(): Promise<Record<string, string>> {
  return { 'X-Device-Id': await deviceId(), 'Idempotency-Key': await newUuid() }
}

/** The one session of this phone. */
export const session = createSession({
  store: storage,
  logIn: async () => {
    const code = await platform.loginCode()
    return send(wire, 'session.wechat', { body: { code } }, await doorHeader())
  },
  refresh: async (refreshToken) =>
    send(wire, 'session.refresh', { body: { refreshToken } }, await doorHeader()),
  onMe: setMe,
})

/** The one client of the API. */
export const api = createClient({ ...wire, session, deviceId, newKey: newUuid })
