import { claimOutbox } from '@doorstep/db/queries/running'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { expectOk } from '../support/api'
import { type Counter, openCounter } from '../support/cases'
import { type House, openHouse } from '../support/house'
import { cardsOf, expectDone, expectSoon, openOutbox, statesOf, template } from '../support/outbox'
import { countRows, selectRows } from '../support/rows'

let house: House
let counter: Counter
const running: { stop(): Promise<void> }[] = []
const openid = 'oDemo_fu_yaliang'

beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
  await counter.anybody(openid)
})
afterEach(async () => {
  Object.assign(house.sandbox.knobs, { down: false, busy: 0 })
  for (const outbox of running.splice(0)) await outbox.stop()
})
afterAll(() => house.close())

function open(options?: Parameters<typeof openOutbox>[1]) {
  const outbox = openOutbox(house, options)
  running.push(outbox)
  return outbox
}

/** Something to tell her, which she allowed. */
async function news(): Promise<string> {
  house.sandbox.grant(openid, [template])
  return (await counter.submit('16', openid)).caseNo
}
const cards = (caseNo: string) => cardsOf(house, openid, caseNo).length

/** The claim of a relay that is no more has run out. */
const letClaimsRunOut = () =>
  house.deps.database.db.execute('UPDATE outbox SET taken_until = NOW(3) - INTERVAL 1 SECOND')

describe('a message', () => {
  it('waits for the commit: no worker is needed to apply, and none hears of what was refused', async () => {
    const { materials, ...rest } = await counter.application('16', openid)
    const as = await counter.anybody(openid)
    const refused = await house.api.call('case.submit', { body: { ...rest, materials: [] } }, { as })
    expect(refused.status).toBe(422)
    expect(await countRows(house, 'outbox')).toBe(0)
    const caseNo = await news()
    expect(await countRows(house, 'outbox', 'done_at IS NULL AND taken_until IS NULL')).toBe(1)
    expect(await statesOf(house, caseNo)).toEqual(['pending'])
    open()
    await expectDone(house)
    expect(cards(caseNo)).toBe(1)
  })

  it('carries nothing personal on its way: the row names a message', async () => {
    const [row] = await selectRows<{ topic: string; payload: string }>(
      house,
      'SELECT topic, payload FROM outbox',
    )
    expect({ ...row, payload: JSON.parse(row?.payload ?? '') }).toEqual({
      topic: 'message',
      payload: { messageId: expect.any(Number) },
    })
  })

  it('is sent once by two workers at once, however many there are', async () => {
    const caseNos = await Promise.all(Array.from({ length: 12 }, news))
    const one = open()
    const two = open({ prefix: one.prefix })
    await expectDone(house)
    expect(caseNos.map(cards)).toEqual(Array(12).fill(1))
    expect(one.tries() + two.tries()).toBe(12)
  })
})

describe('while WeChat is away', () => {
  it('it waits, and arrives once when the line is back', async () => {
    house.sandbox.knobs.down = true
    const caseNo = await news()
    const outbox = open()
    await expectSoon(() => outbox.tries() > 0, true)
    expect(await statesOf(house, caseNo)).toEqual(['pending'])
    expect(await countRows(house, 'outbox', 'done_at IS NULL')).toBe(1)
    house.sandbox.knobs.down = false
    await expectDone(house)
    expect(cards(caseNo)).toBe(1)
    expect(await statesOf(house, caseNo)).toEqual(['sent'])
  })

  it('it outlasts a WeChat that says it is busy', async () => {
    const caseNo = await news()
    house.sandbox.knobs.busy = 3
    const outbox = open()
    await expectDone(house)
    expect(outbox.tries()).toBeGreaterThan(1)
    expect(cards(caseNo)).toBe(1)
  })

  it('it is written off after the fifth try; her inbox keeps it', async () => {
    house.sandbox.knobs.down = true
    const caseNo = await news()
    const outbox = open({ retryMs: 5 })
    await expectDone(house)
    expect(outbox.tries()).toBe(5)
    expect(await statesOf(house, caseNo)).toEqual(['failed'])
    const as = await counter.anybody(openid)
    const { messages } = await expectOk(house.api.call('message.list', {}, { as }))
    expect(messages[0]).toMatchObject({ caseNo, title: '已经提交' })
  })
})

describe('when a worker is killed', () => {
  it('between claim and queue: another takes the row once the claim has run out, and not before', async () => {
    const claimed = await news()
    const now = new Date()
    const until = new Date(now.getTime() + 60_000)
    const rows = await claimOutbox(house.deps.database.db, { now, until, limit: 50 })
    expect(rows).toHaveLength(1)
    const fresh = await news()
    open()
    await expectSoon(() => cards(fresh), 1)
    expect(cards(claimed)).toBe(0)
    await letClaimsRunOut()
    await expectDone(house)
    expect(cards(claimed)).toBe(1)
  })

  it('with the job in the queue: the row is handed on again and the card comes once', async () => {
    house.sandbox.knobs.down = true
    const caseNo = await news()
    const killed = open({ retryMs: 400 })
    await expectSoon(() => killed.tries(), 1)
    await killed.stop()
    house.sandbox.knobs.down = false
    await letClaimsRunOut()
    const next = open({ prefix: killed.prefix, retryMs: 400 })
    await expectDone(house)
    expect(cards(caseNo)).toBe(1)
    expect(next.tries()).toBe(1)
  })

  it('and its Redis is lost with it: the row alone is enough', async () => {
    house.sandbox.knobs.down = true
    const caseNo = await news()
    const killed = open({ retryMs: 60_000 })
    await expectSoon(() => killed.tries(), 1)
    await killed.stop()
    house.sandbox.knobs.down = false
    await letClaimsRunOut()
    open()
    await expectDone(house)
    expect(cards(caseNo)).toBe(1)
  })

  it('between sending and noting it: the card is not sent again', async () => {
    const caseNo = await news()
    const first = open()
    await expectDone(house)
    await first.stop()
    await house.deps.database.db.execute(
      'UPDATE outbox SET done_at = NULL, taken_until = NULL ORDER BY id DESC LIMIT 1',
    )
    const second = open()
    await expectDone(house)
    expect(second.tries()).toBe(0)
    expect(cards(caseNo)).toBe(1)
  })
})
