import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '../support/api'
import { type House, openHouse } from '../support/house'
import { expectDenied } from '../support/refusals'
import { auditOf, countRows } from '../support/rows'

let house: House
let demo: House
let administrator: Person

beforeAll(async () => {
  ;[house, demo] = await Promise.all([openHouse(), openHouse({ DEMO: 'true' })])
  administrator = await demo.api.staff('zhangmin')
})
afterAll(() => Promise.all([house.close(), demo.close()]))

const move = (to: string, as?: Person, key?: string) =>
  demo.api.call('clock.move', { body: { to } }, { as, key })
const now = async (of = demo) => Date.parse((await of.api.call('clock.get')).answer.now)
/** The demo's clock runs on between two looks. */
const aMinute = 60_000

describe('outside the demo', () => {
  it('the business clock is told to everybody', async () => {
    expect((await house.api.call('clock.get')).answer).toEqual({
      now: '2026-06-16T01:30:00.000Z',
      demo: false,
    })
  })

  it('there is no way to move it, not even for the administrator', async () => {
    const as = await house.api.staff('zhangmin')
    const body = { to: '2030-01-01T00:00:00.000Z' }
    expect(await house.api.call('clock.move', { body }, { as })).toMatchObject({
      status: 404,
      refusal: { code: 'not_found' },
    })
    expect(await countRows(house, 'demo_clock')).toBe(0)
    expect((await house.api.call('clock.get')).answer.now).toBe('2026-06-16T01:30:00.000Z')
  })
})

describe('in the demo the business clock', () => {
  it('is moved by nobody unknown, by no citizen and by no other staff', async () => {
    const to = '2030-01-01T00:00:00.000Z'
    await expectDenied(demo, await move(to), [401, 'unauthenticated'], 'clock.move')
    for (const as of [await demo.api.citizen('oDemo_fu_guiying'), await demo.api.staff('gaojianguo')])
      await expectDenied(demo, await move(to, as), [403, 'forbidden'], 'clock.move')
    expect(await countRows(demo, 'demo_clock')).toBe(0)
  })

  it.each([{}, { to: '明天' }, { to: '2030-01-01' }, { to: '2030-02-30T00:00:00Z' }, { to: 1893456000000 }])(
    'is not moved to %j',
    async (raw) => {
      expect(await demo.api.call('clock.move', {}, { as: administrator, raw })).toMatchObject({
        status: 400,
        refusal: { code: 'invalid_request' },
      })
      expect(await countRows(demo, 'demo_clock')).toBe(0)
    },
  )

  it('is not moved backwards', async () => {
    expect(await move('2020-01-01T00:00:00.000Z', administrator)).toMatchObject({
      status: 422,
      refusal: { code: 'clock_backwards', message: '演示时钟只能向前走。请选一个更晚的时间。' },
    })
    expect(Math.abs((await now()) - Date.now())).toBeLessThan(aMinute)
  })

  it('is moved forward by years, once for a key, while every login stays good', async () => {
    const citizen = await demo.api.citizen('oDemo_fu_guiying')
    const [to, key] = ['2040-03-01T00:00:00.000Z', 'a-key-of-this-move']
    const moved = await move(to, administrator, key)
    expect(moved).toMatchObject({ status: 200, answer: { now: to, demo: true } })
    expect((await now()) - Date.parse(to)).toBeGreaterThanOrEqual(0)
    expect((await now()) - Date.parse(to)).toBeLessThan(aMinute)
    // Without the key's memory the repeat would be a step backwards.
    expect(await move(to, administrator, key)).toMatchObject({ status: 200, answer: { now: to } })
    expect(await auditOf(demo, moved.headers.get('X-Request-Id') ?? '')).toMatchObject([
      { action: 'clock.move', outcome: 'done', accountId: expect.any(Number) },
    ])

    for (const as of [citizen, administrator])
      expect((await demo.api.call('me.get', {}, { as })).status).toBe(200)
    const { refreshToken, device } = citizen
    expect((await demo.api.call('session.refresh', { body: { refreshToken } }, { device })).status).toBe(200)

    // Nor can it make an old token young: that is the other clock's business.
    demo.security.advanceSeconds(601)
    expect(await demo.api.call('me.get', {}, { as: administrator })).toMatchObject({
      status: 401,
      refusal: { code: 'token_expired' },
    })
  })

  it('goes on from where it was moved to', async () => {
    const as = await demo.api.staff('zhangmin')
    expect((await move('2030-01-01T00:00:00.000Z', as)).refusal.code).toBe('clock_backwards')
    expect((await move('2041-01-01T00:00:00.000Z', as)).status).toBe(200)
    expect((await now()) - Date.parse('2041-01-01T00:00:00.000Z')).toBeLessThan(aMinute)
  })
})
