import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type House, openHouse } from '../support/house'
import { auditOf, countRows } from '../support/rows'

let house: House
const password = 'Doorstep-2026'

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const logIn = (username: string, given: string, headers: Record<string, string> = {}) =>
  house.api.call('session.staff', { body: { username, password: given } }, { headers })

describe('a login at the counter', () => {
  it('names the field that is missing, too long or not expected', async () => {
    const wrong: [raw: unknown, words: string][] = [
      [{ password }, '账号没有填'],
      [{ username: 'chenlihua' }, '密码没有填'],
      [{ username: '', password }, '账号太短或没有填'],
      [{ username: 'chenlihua', password: 'x'.repeat(201) }, '密码太长'],
      [{ username: 'chenlihua', password, role: 'administrator' }, 'role'],
    ]
    for (const [raw, words] of wrong) {
      const { status, refusal } = await house.api.call('session.staff', {}, { raw })
      expect({ status, code: refusal.code }).toEqual({ status: 400, code: 'invalid_request' })
      expect(refusal.message).toContain(words)
    }
  })

  it('says the same of a wrong password and of a name nobody has', async () => {
    const wrong = await logIn('chenlihua', 'doorstep-2026')
    const unknown = await logIn('nobody', password)
    // A citizen has no password to know.
    const citizen = await logIn('oDemo_fu_guiying', password)
    for (const { status, refusal } of [wrong, unknown, citizen]) {
      expect({ status, ...refusal, requestId: '' }).toEqual({
        status: 401,
        code: 'staff_login_wrong',
        message: '账号或密码不对。请核对后再试。',
        params: {},
        requestId: '',
      })
    }
    expect(await auditOf(house, wrong.refusal.requestId)).toEqual([
      {
        action: 'session.staff',
        object: null,
        outcome: 'refused',
        code: 'staff_login_wrong',
        accountId: null,
      },
    ])
  })

  it('tells a clerk who she is and for which body she acts', async () => {
    const { status, answer, headers } = await logIn(' chenlihua ', password)
    expect(status).toBe(200)
    expect(answer).toMatchObject({
      expiresIn: 600,
      me: {
        kind: 'staff',
        person: { name: '陈丽华', idNoMasked: '', trustLevel: 0 },
        place: null,
        post: {
          organCode: '469025102-town',
          organName: '邦溪镇人民政府',
          title: '便民服务中心窗口',
          roles: ['window'],
        },
      },
    })
    expect(JSON.stringify(answer)).not.toMatch(/scrypt|passwordHash/)
    expect(await auditOf(house, headers.get('X-Request-Id') ?? '')).toMatchObject([
      { action: 'session.staff', outcome: 'done', accountId: answer.me.accountId },
    ])
  })
})

describe('guessing', () => {
  it('stops after ten wrong passwords in a row, for that name alone', async () => {
    const guesses = Array.from({ length: 10 }, (_, n) => logIn('wuhaiyan', `guess-${n}`))
    for (const { status } of await Promise.all(guesses)) expect(status).toBe(401)
    const { status, refusal, headers } = await logIn('wuhaiyan', password)
    expect({ status, code: refusal.code }).toEqual({ status: 429, code: 'rate_limited' })
    const seconds = Number(refusal.params.seconds)
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(300)
    expect(refusal.message).toBe('试的次数太多了。请过 5 分钟再试。')
    expect(headers.get('Retry-After')).toBe(String(seconds))
    expect((await logIn('linzhigang', password)).status).toBe(200)
  })

  it('counts wrong ones in a row: a right one wipes the slate', async () => {
    for (const wrong of [9, 2]) {
      await Promise.all(Array.from({ length: wrong }, () => logIn('huangwenbin', 'wrong')))
      expect((await logIn('huangwenbin', password)).status).toBe(200)
    }
  })

  it('from one address stops at 600 a minute, whatever address a header claims', async () => {
    const sessions = await countRows(house, 'audit', `action = 'session.staff' AND outcome = 'done'`)
    const statuses = new Set<number>()
    for (let round = 0; round < 20; round++) {
      const replies = Array.from({ length: 32 }, (_, n) =>
        logIn('nobody-at-all', 'wrong', { 'X-Forwarded-For': `10.0.${round}.${n}` }),
      )
      for (const { status } of await Promise.all(replies)) statuses.add(status)
    }
    expect([...statuses].sort()).toEqual([401, 429])
    expect((await logIn('gaojianguo', password)).status).toBe(429)
    expect(await countRows(house, 'audit', `action = 'session.staff' AND outcome = 'done'`)).toBe(sessions)
  })
})
