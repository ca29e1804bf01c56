import { createHmac, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '../support/api'
import { type House, openHouse } from '../support/house'
import { auditOf } from '../support/rows'

let house: House
let guiying: Person

beforeAll(async () => {
  house = await openHouse()
  guiying = await house.api.citizen('oDemo_fu_guiying')
})
afterAll(() => house.close())

const me = (authorization?: string) =>
  house.api.call('me.get', {}, { headers: authorization ? { Authorization: authorization } : {} })
const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url')

/** A JWT by hand (RFC 7515 A.1), so that nothing of the house helps. */
function sign(header: object, payload: object, secret: string, hash = 'sha256'): string {
  const input = `${encode(header)}.${encode(payload)}`
  return `${input}.${createHmac(hash, secret).update(input).digest('base64url')}`
}

function readPart(token: string, part: 0 | 1): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[part] ?? '', 'base64url').toString())
}

describe('a request without a login', () => {
  it.each(['', 'Bearer', 'Basic Zm9vOmJhcg==', 'Token abc'])(
    '%j is told to log in',
    async (authorization) => {
      expect(await me(authorization)).toMatchObject({
        status: 401,
        refusal: { code: 'unauthenticated', message: '请先登录。' },
      })
    },
  )
})

describe('a forged token', () => {
  const head = { alg: 'HS256', typ: 'JWT' }
  const theirs = 'a secret of thirty-two letters ..'

  it('with the house’s own secret opens the door, so the forgeries below fail by their signature', async () => {
    const { JWT_SECRET } = house.deps.env
    expect((await me(`Bearer ${sign(head, readPart(guiying.token, 1), JWT_SECRET)}`)).status).toBe(200)
  })

  const forgeries: Record<string, (payload: Record<string, unknown>, token: string) => string> = {
    'is signed with another secret': (payload) => sign(head, payload, theirs),
    'says it needs no signature': (payload) => `${encode({ alg: 'none' })}.${encode(payload)}.`,
    'says so and carries an old one': (payload, token) =>
      `${encode({ alg: 'none' })}.${encode(payload)}.${token.split('.')[2]}`,
    'names another account': (payload, token) =>
      [token.split('.')[0], encode({ ...payload, sub: '1' }), token.split('.')[2]].join('.'),
    'lives longer than it was given': (payload, token) =>
      [token.split('.')[0], encode({ ...payload, exp: 9_999_999_999 }), token.split('.')[2]].join('.'),
    'has its last mark changed': (_, token) => `${token.slice(0, -2)}${token.at(-2) === 'A' ? 'B' : 'A'}A`,
    'is signed by another algorithm': (payload) =>
      sign({ ...head, alg: 'HS512' }, payload, house.deps.env.JWT_SECRET, 'sha512'),
    'is a refresh token': () => guiying.refreshToken,
    'is no token': () => 'abc.def.ghi',
  }

  it.each(Object.keys(forgeries))('that %s is refused and leaves a row', async (what) => {
    const forged = forgeries[what]?.(readPart(guiying.token, 1), guiying.token)
    const { status, refusal } = await me(`Bearer ${forged}`)
    expect({ status, ...refusal, requestId: '' }).toEqual({
      status: 401,
      code: 'token_invalid',
      message: '登录信息无效。请重新登录。',
      params: {},
      requestId: '',
    })
    expect(await auditOf(house, refusal.requestId)).toEqual([
      { action: 'me.get', object: null, outcome: 'refused', code: 'token_invalid', accountId: null },
    ])
  })
})

describe('the age of a token', () => {
  it('is ten minutes by the security clock', async () => {
    const person = await house.api.citizen('oDemo_wang_kaiming')
    house.security.advanceSeconds(598)
    expect((await me(`Bearer ${person.token}`)).status).toBe(200)
    house.security.advanceSeconds(3)
    expect(await me(`Bearer ${person.token}`)).toMatchObject({
      status: 401,
      refusal: { code: 'token_expired', message: '登录已过期。请重新登录。' },
    })
  })

  it('does not grow when the business clock is moved by years', async () => {
    const person = await house.api.citizen('oDemo_wang_kaiming')
    house.business.set('2031-06-16T01:30:00Z')
    expect((await me(`Bearer ${person.token}`)).status).toBe(200)
    house.business.set('2026-06-16T01:30:00Z')
    expect((await me(`Bearer ${person.token}`)).status).toBe(200)
  })
})

describe('logging out', () => {
  it('needs a login and a key', async () => {
    expect(await house.api.call('session.end')).toMatchObject({
      status: 401,
      refusal: { code: 'unauthenticated' },
    })
    const as = await house.api.citizen('oDemo_ji_xiuhua')
    expect(await house.api.call('session.end', { body: {} }, { as, key: '' })).toMatchObject({
      status: 400,
      refusal: { code: 'idempotency_key_missing' },
    })
    expect((await me(`Bearer ${as.token}`)).status).toBe(200)
  })

  it('ends both tokens of this phone and no other', async () => {
    const [as, other] = [
      await house.api.citizen('oDemo_ji_xiuhua', 'phone-number-1'),
      await house.api.citizen('oDemo_ji_xiuhua', 'phone-number-2'),
    ]
    const key = randomUUID()
    expect(await house.api.call('session.end', { body: {} }, { as, key })).toMatchObject({
      status: 200,
      answer: { ended: true },
    })
    expect(await me(`Bearer ${as.token}`)).toMatchObject({ status: 401, refusal: { code: 'token_invalid' } })
    const { refreshToken } = as
    expect(
      await house.api.call('session.refresh', { body: { refreshToken } }, { device: as.device }),
    ).toMatchObject({ status: 401, refusal: { code: 'refresh_invalid' } })
    expect((await me(`Bearer ${other.token}`)).status).toBe(200)
  })
})
