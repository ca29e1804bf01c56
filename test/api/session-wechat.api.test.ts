import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type House, openHouse } from '../support/house'
import { auditOf, countRows, selectRows } from '../support/rows'

let house: House
const guiying = 'oDemo_fu_guiying'
const kaiming = 'oDemo_wang_kaiming'

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
beforeEach(() => Object.assign(house.sandbox.knobs, { busy: 0, down: false, blockOpenid: null }))

const logIn = (code: string, options = {}) => house.api.call('session.wechat', { body: { code } }, options)
const accountsOf = (openid: string) => countRows(house, 'account', `openid = '${openid}'`)

describe('a code that does not let in', () => {
  it('is missing, empty or too long: the field is named, the value is not', async () => {
    for (const raw of [{}, { code: '' }, { code: 7 }, { code: 'x'.repeat(201) }]) {
      const reply = await house.api.call('session.wechat', {}, { raw })
      expect(reply).toMatchObject({ status: 400, refusal: { code: 'invalid_request' } })
      expect(reply.refusal.params.faults).toMatchObject([{ field: 'code' }])
      expect(JSON.stringify(reply.refusal)).not.toContain('xxx')
    }
  })

  it('was never given out', async () => {
    const reply = await logIn('0aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')
    expect(reply).toMatchObject({
      status: 400,
      refusal: {
        code: 'wechat_code_invalid',
        message: '微信登录凭证无效或已超过五分钟。请重新打开小程序登录。',
      },
    })
  })

  it('is older than five minutes by the security clock', async () => {
    const code = house.sandbox.issueCode(kaiming)
    house.security.advanceSeconds(301)
    expect(await logIn(code)).toMatchObject({ status: 400, refusal: { code: 'wechat_code_invalid' } })
    expect(await accountsOf(kaiming)).toBe(0)
  })

  it('was used before, by another phone or for another login', async () => {
    const code = house.sandbox.issueCode(guiying)
    expect(await logIn(code, { device: 'her-own-phone' })).toMatchObject({ status: 200 })
    for (const device of ['her-own-phone', 'another-phone']) {
      expect(await logIn(code, { device })).toMatchObject({
        status: 400,
        refusal: { code: 'wechat_code_used', message: '微信登录凭证已经用过了。请重新打开小程序登录。' },
      })
    }
  })

  it('belongs to somebody WeChat blocks', async () => {
    house.sandbox.knobs.blockOpenid = kaiming
    expect(await logIn(house.sandbox.issueCode(kaiming))).toMatchObject({
      status: 403,
      refusal: { code: 'wechat_user_blocked' },
    })
    expect(await accountsOf(kaiming)).toBe(0)
  })
})

describe('a WeChat that does not answer', () => {
  it('is asked once more when it is busy, and the code is still good', async () => {
    house.sandbox.knobs.busy = 1
    expect(await logIn(house.sandbox.issueCode(guiying))).toMatchObject({ status: 200 })
  })

  it('ends in a sentence when it stays busy or the line is cut; the same code lets in later', async () => {
    const code = house.sandbox.issueCode(kaiming)
    const key = randomUUID()
    const away = {
      status: 503,
      refusal: { code: 'wechat_unavailable', message: '现在连不上微信。请过一会儿再试。' },
    }
    house.sandbox.knobs.busy = 2
    expect(await logIn(code, { key })).toMatchObject(away)
    house.sandbox.knobs.down = true
    expect(await logIn(code, { key })).toMatchObject(away)
    expect(await accountsOf(kaiming)).toBe(0)
    house.sandbox.knobs.down = false
    expect(await logIn(code, { key })).toMatchObject({ status: 200 })
  })
})

describe('a repeated login', () => {
  it('with the same key from the same phone gets the same answer', async () => {
    const code = house.sandbox.issueCode(guiying)
    const options = { key: randomUUID(), device: 'her-own-phone' }
    const [first, second] = [await logIn(code, options), await logIn(code, options)]
    expect(first.status).toBe(200)
    expect(second).toMatchObject({ status: 200, answer: first.answer })
  })

  it('with the same key from another phone gets nothing', async () => {
    const code = house.sandbox.issueCode(guiying)
    const key = randomUUID()
    await logIn(code, { key, device: 'her-own-phone' })
    expect(await logIn(code, { key, device: 'another-phone' })).toMatchObject({
      status: 400,
      refusal: { code: 'wechat_code_used' },
    })
  })
})

describe('a login', () => {
  it('makes a citizen without a name or a place, and no second one next time', async () => {
    const first = await logIn(house.sandbox.issueCode('oDemo_ji_xiuhua'))
    expect(first.answer).toMatchObject({
      expiresIn: 600,
      me: { kind: 'citizen', person: null, place: null, post: null, unreadMessages: 0 },
    })
    const again = await logIn(house.sandbox.issueCode('oDemo_ji_xiuhua'))
    expect(again.answer.me.accountId).toBe(first.answer.me.accountId)
    expect(again.answer.refreshToken).not.toBe(first.answer.refreshToken)
    expect(await accountsOf('oDemo_ji_xiuhua')).toBe(1)
  })

  it('by two phones at the same moment ends in one account', async () => {
    const openid = 'oDemo_chen_adi'
    const replies = await Promise.all(
      [1, 2, 3, 4].map((n) => logIn(house.sandbox.issueCode(openid), { device: `phone-no-${n}` })),
    )
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(new Set(replies.map(({ answer }) => answer.me.accountId)).size).toBe(1)
    expect(await accountsOf(openid)).toBe(1)
  })

  it('leaves a row that says who and when by the business clock', async () => {
    const { answer, headers } = await logIn(house.sandbox.issueCode(guiying))
    const requestId = headers.get('X-Request-Id') ?? ''
    const { accountId } = answer.me
    expect(await auditOf(house, requestId)).toEqual([
      { action: 'session.wechat', object: null, outcome: 'done', code: null, accountId },
    ])
    // 09:30 in Shanghai, kept as UTC.
    expect(
      await selectRows(house, `SELECT LEFT(at, 16) AS at FROM audit WHERE request_id = '${requestId}'`),
    ).toEqual([{ at: '2026-06-16 01:30' }])
  })
})
