import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '../support/api'
import { type House, openHouse } from '../support/house'
import { auditOf } from '../support/rows'

let house: House
const openid = 'oDemo_fu_guiying'

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const refresh = ({ refreshToken, device }: Pick<Person, 'refreshToken' | 'device'>, key?: string) =>
  house.api.call('session.refresh', { body: { refreshToken } }, { device, key })
const me = (token: string) => house.api.call('me.get', {}, { as: { token, refreshToken: '', device: 'any' } })

/** Neither token of the family opens anything any more. */
async function expectOver(
  { accessToken, refreshToken }: { accessToken: string; refreshToken: string },
  device: string,
) {
  expect(await me(accessToken)).toMatchObject({ status: 401, refusal: { code: 'token_invalid' } })
  expect(await refresh({ refreshToken, device })).toMatchObject({
    status: 401,
    refusal: { code: 'refresh_invalid', message: '登录已失效。请重新登录。' },
  })
}

describe('a refresh token that was never given out', () => {
  it('is refused by its shape, its family or its secret', async () => {
    const { device, refreshToken, token } = await house.api.citizen(openid)
    const [sessionId] = refreshToken.split('.')
    const secret = randomBytes(32).toString('base64url')
    const stranger = randomBytes(16).toString('base64url')
    for (const forged of ['not a refresh token at all', `${stranger}.${secret}`, `${sessionId}.${secret}`]) {
      expect(await refresh({ refreshToken: forged, device })).toMatchObject({
        status: 401,
        refusal: { code: 'refresh_invalid' },
      })
    }
    // Whoever knows the family's name alone cannot end it.
    expect((await me(token)).status).toBe(200)
    expect((await refresh({ refreshToken, device })).status).toBe(200)
  })

  it('is refused by the contract when it is missing or of no possible length', async () => {
    for (const raw of [{}, { refreshToken: 'short' }, { refreshToken: 'x'.repeat(201) }]) {
      expect(await house.api.call('session.refresh', {}, { raw })).toMatchObject({
        status: 400,
        refusal: { code: 'invalid_request' },
      })
    }
  })
})

describe('an exchange', () => {
  it('gives a new pair; the token of the family goes on', async () => {
    const person = await house.api.citizen(openid)
    const { status, answer } = await refresh(person)
    expect(status).toBe(200)
    expect(Object.keys(answer).sort()).toEqual(['accessToken', 'expiresIn', 'refreshToken'])
    expect(answer.refreshToken).not.toBe(person.refreshToken)
    expect((await me(answer.accessToken)).status).toBe(200)
    const next = await refresh({ ...person, refreshToken: answer.refreshToken })
    expect(next.status).toBe(200)
    expect(next.answer.refreshToken).not.toBe(answer.refreshToken)
  })

  it('repeated within 30 s from the same device gets the same answer', async () => {
    const person = await house.api.citizen(openid)
    const first = await refresh(person)
    house.security.advanceSeconds(30)
    expect(await refresh(person)).toMatchObject({ status: 200, answer: first.answer })
    expect((await refresh({ ...person, refreshToken: first.answer.refreshToken })).status).toBe(200)
  })

  it('by several requests at once gives all of them the same pair', async () => {
    const person = await house.api.citizen(openid)
    const replies = await Promise.all([1, 2, 3, 4, 5].map(() => refresh(person)))
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(new Set(replies.map(({ answer }) => answer.refreshToken)).size).toBe(1)
    expect((await me(replies[0]?.answer.accessToken ?? '')).status).toBe(200)
  })

  it('is possible for 30 days after the last one, by the security clock', async () => {
    const person = await house.api.citizen(openid)
    house.security.advanceSeconds(30 * 86_400)
    const { status, answer } = await refresh(person)
    expect(status).toBe(200)
    house.security.advanceSeconds(30 * 86_400 + 1)
    expect(await refresh({ ...person, refreshToken: answer.refreshToken })).toMatchObject({
      status: 401,
      refusal: { code: 'refresh_invalid' },
    })
  })

  it('does not care how far the business clock was moved', async () => {
    const person = await house.api.citizen(openid)
    house.business.set('2036-01-01T00:00:00Z')
    expect((await refresh(person)).status).toBe(200)
    house.business.set('2026-06-16T01:30:00Z')
  })
})

describe('a used token that comes back', () => {
  it('after 30 s ends the family, the newest tokens too', async () => {
    const person = await house.api.citizen(openid)
    const { answer: newest } = await refresh(person)
    house.security.advanceSeconds(31)
    const reused = await refresh(person)
    expect(reused).toMatchObject({
      status: 401,
      refusal: { code: 'refresh_reused', message: '为了您的安全，这次登录已经停用。请重新登录。' },
    })
    expect(await auditOf(house, reused.refusal.requestId)).toMatchObject([
      { action: 'session.refresh', outcome: 'refused', code: 'refresh_reused' },
    ])
    await expectOver(newest, person.device)
  })

  it('after 30 s ends it under the first idempotency key as well', async () => {
    const person = await house.api.citizen(openid)
    const key = randomUUID()
    const { answer: newest } = await refresh(person, key)
    house.security.advanceSeconds(31)
    expect(await refresh(person, key)).toMatchObject({ status: 401, refusal: { code: 'refresh_reused' } })
    await expectOver(newest, person.device)
  })

  it('from another device ends it at once', async () => {
    const person = await house.api.citizen(openid)
    const { answer: newest } = await refresh(person)
    expect(await refresh({ ...person, device: 'a-thief-s-phone' })).toMatchObject({
      status: 401,
      refusal: { code: 'refresh_reused' },
    })
    await expectOver(newest, person.device)
  })
})

it('a fresh token from another device ends the family before it was used', async () => {
  const person = await house.api.citizen(openid)
  expect(await refresh({ ...person, device: 'a-thief-s-phone' })).toMatchObject({
    status: 401,
    refusal: { code: 'refresh_reused' },
  })
  await expectOver({ accessToken: person.token, refreshToken: person.refreshToken }, person.device)
})

it('the end of one family leaves her other phone logged in', async () => {
  const [one, other] = [
    await house.api.citizen(openid, 'phone-number-1'),
    await house.api.citizen(openid, 'phone-number-2'),
  ]
  await refresh({ ...one, device: 'a-thief-s-phone' })
  expect((await me(one.token)).status).toBe(401)
  expect((await me(other.token)).status).toBe(200)
})
