import { describe, expect, it } from 'vitest'
import { createRefresher } from '../session/refresher'
import { memoryStorage } from '../session/session.fixture'
import { createSessionStore } from '../session/session-store'
import { ApiError } from './api-error'
import { createClient } from './client'
import type { ApiRequest, Send } from './transport'

const me = { accountId: 7, kind: 'staff', person: null, place: null, post: null, unreadMessages: 0 } as const

/** A server that knows one good access token and one good refresh token, and writes down what it was asked. */
function given({ good = 'new', refreshable = true, online = true } = {}) {
  const asked: ApiRequest[] = []
  const send: Send = async (request) => {
    asked.push(request)
    if (request.url === '/api/v1/sessions/refresh') {
      if (!online) throw new ApiError('network', 0, '')
      if (!refreshable) throw new ApiError('refresh_invalid', 401, '登录已失效。请重新登录。')
      return Response.json({ accessToken: 'new', refreshToken: 'second', expiresIn: 600 })
    }
    if (request.headers.Authorization !== `Bearer ${good}`)
      throw new ApiError('token_expired', 401, '登录已过期。')
    return Response.json({ now: '2026-11-26T01:30:00.000Z', demo: false })
  }
  const session = createSessionStore(memoryStorage())
  session.begin({ accessToken: 'old', refreshToken: 'first', me })
  const deviceId = '0f0e0d0c-0000-4000-8000-000000000001'
  const announced: unknown[] = []
  const announce = (...heard: unknown[]) => void announced.push(heard)
  const refresh = createRefresher({ send, session, deviceId, announce })
  return { asked, session, announced, client: createClient({ send, session, refresh, deviceId }) }
}

const refreshes = (asked: ApiRequest[]) => asked.filter(({ url }) => url.endsWith('/refresh')).length

describe('a call', () => {
  it('refreshes once for all that were refused together, and asks again', async () => {
    const { asked, session, announced, client } = given()
    await Promise.all([
      client.call('clock.get', {}),
      client.call('clock.get', {}),
      client.call('clock.get', {}),
    ])
    expect(refreshes(asked)).toBe(1)
    expect(session.get()).toMatchObject({ accessToken: 'new', refreshToken: 'second' })
    expect(announced).toEqual([['first', { accessToken: 'new', refreshToken: 'second' }]])
  })

  it('keeps its idempotency key over the retry', async () => {
    const { asked, client } = given()
    await client.call(
      'clock.move',
      { body: { to: '2026-11-27T01:00:00.000Z' } },
      { idempotencyKey: 'one-intention' },
    )
    const keys = asked
      .filter(({ url }) => url === '/api/v1/demo/clock')
      .map(({ headers }) => headers['Idempotency-Key'])
    expect(keys).toEqual(['one-intention', 'one-intention'])
  })

  it('names the device, and gives a key to a write but not to a read', async () => {
    const { asked, client } = given({ good: 'old' })
    await client.call('clock.get', {})
    await client.call('clock.move', { body: { to: '2026-11-27T01:00:00.000Z' } })
    const [read, write] = asked
    expect(read?.headers).toMatchObject({ 'X-Device-Id': '0f0e0d0c-0000-4000-8000-000000000001' })
    expect(read?.headers['Idempotency-Key']).toBeUndefined()
    expect(write?.headers['Idempotency-Key']).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })

  it('ends the login when the refresh token is refused', async () => {
    const { session, client } = given({ refreshable: false })
    await expect(client.call('clock.get', {})).rejects.toMatchObject({ code: 'refresh_invalid' })
    expect(session.get()).toBeNull()
    expect(session.notice()).toBe('登录已失效。请重新登录。')
  })

  it('keeps the login when the server cannot be reached', async () => {
    const { session, client } = given({ online: false })
    await expect(client.call('clock.get', {})).rejects.toMatchObject({ code: 'network' })
    expect(session.get()).not.toBeNull()
  })

  it('tries no third time', async () => {
    const { asked, session, client } = given({ good: 'another' })
    await expect(client.call('clock.get', {})).rejects.toMatchObject({ code: 'token_expired' })
    expect(asked).toHaveLength(3)
    expect(session.get()).toBeNull()
  })
})
