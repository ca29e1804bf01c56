import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk } from '../support/api'
import { type Counter, countKept, openCounter } from '../support/cases'
import { expectHistory, readHistory } from '../support/history'
import { type House, openHouse } from '../support/house'
import { countRows } from '../support/rows'

let house: House
let counter: Counter
const openid = 'oDemo_fu_yaliang'

beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
  // Whose login takes long would never meet the other.
  await Promise.all(['chenlihua', 'wuhaiyan'].map(counter.anybody))
})
afterAll(() => house.close())

const stale = {
  status: 409,
  refusal: {
    code: 'stale_version',
    message: '刚刚有人处理了这件事，您的操作没有保存。请刷新后看看最新进展，再决定怎么办。',
  },
}

describe('two at one case at the same moment', () => {
  it.each([1, 2, 3, 4, 5])('one wins, the other is told, nothing is lost (round %i)', async () => {
    const found = await counter.submit('07', openid)
    const before = await countKept(house)
    const replies = await Promise.all([
      counter.tryAct('case.accept', 'chenlihua', found),
      counter.tryAct('case.notAccept', 'wuhaiyan', found),
    ])
    const winner = replies.findIndex(({ status }) => status === 200)
    expect(replies[winner]?.status).toBe(200)
    expect(replies[1 - winner]).toMatchObject(stale)
    await expectHistory(house, found.caseNo, [
      'CaseSubmitted',
      winner === 0 ? 'CaseAccepted' : 'CaseNotAccepted',
    ])
    const after = await countKept(house)
    for (const table of ['case_event', 'message', 'outbox', 'actsDone']) {
      expect(after[table]).toBe(Number(before[table]) + 1)
    }
    // What the loser then sees is what the winner did.
    const page = await expectOk(counter.look('wuhaiyan', found.caseNo))
    expect(page).toMatchObject({ version: 2, status: winner === 0 ? 'REVIEWING' : 'NOT_ACCEPTED' })
  })

  it('ten who press the same button: one event', async () => {
    const found = await counter.submit('07', openid)
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        counter.tryAct('case.accept', n % 2 ? 'chenlihua' : 'wuhaiyan', found),
      ),
    )
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1)
    const lost = replies.filter(({ status }) => status !== 200)
    expect(lost.map(({ refusal }) => refusal.code)).toEqual(Array(9).fill('stale_version'))
    await expectHistory(house, found.caseNo, ['CaseSubmitted', 'CaseAccepted'])
  })

  it('of three events in one act none is torn: a 即办件 decided twice', async () => {
    const found = await counter.submit('01', openid)
    const replies = await Promise.all([
      counter.tryAct('case.decideInstantly', 'chenlihua', found),
      counter.tryAct('case.decideInstantly', 'wuhaiyan', found, { outcome: 'reject' }),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    await expectHistory(house, found.caseNo, ['CaseSubmitted', 'CaseAccepted', 'CaseDecided', 'CaseClosed'])
    const actors = new Set((await readHistory(house, found.caseNo)).slice(1).map(({ actorId }) => actorId))
    expect(actors.size).toBe(1)
  })

  it('her supplement given twice from two phones', async () => {
    const found = await counter.caseIn('SUPPLEMENT_REQUIRED', '07', openid)
    const [one, two] = [await counter.papers(openid, ['m02']), await counter.papers(openid, ['m02'])]
    const before = await countKept(house)
    const replies = await Promise.all(
      [one, two].map((materials) => counter.tryAct('case.supplement', openid, found, { materials })),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(replies.find(({ status }) => status === 409)).toMatchObject(stale)
    expect((await countKept(house)).photosTaken).toBe(Number(before.photosTaken) + 1)
    await expectHistory(house, found.caseNo, ['CaseSubmitted', 'SupplementRequired', 'SupplementSubmitted'])
  })
})

describe('one act sent again', () => {
  it('five times at once under one key: one event, one message, one answer', async () => {
    const found = await counter.submit('07', openid)
    const before = await countKept(house)
    const key = randomUUID()
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => counter.tryAct('case.accept', 'chenlihua', found, {}, { key })),
    )
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    for (const { answer } of replies) expect(answer).toEqual(replies[0]?.answer)
    const after = await countKept(house)
    for (const table of ['case_event', 'message', 'outbox', 'actsDone']) {
      expect(after[table]).toBe(Number(before[table]) + 1)
    }
    expect(await countRows(house, 'idempotency', `idempotency_key = '${key}'`)).toBe(1)
  })

  it('later, when the case has moved on: the first answer, though the version is long stale', async () => {
    const found = await counter.submit('07', openid)
    const key = randomUUID()
    const first = await counter.act('case.accept', 'chenlihua', found, {}, { key })
    await counter.act('case.review', 'huangwenbin', first)
    expect(await counter.act('case.accept', 'chenlihua', found, {}, { key })).toEqual(first)
    await expectHistory(house, found.caseNo, ['CaseSubmitted', 'CaseAccepted', 'CaseReviewed'])
  })

  it('with another opinion, on another case, or as another act: the key is refused', async () => {
    const [found, other] = [await counter.submit('07', openid), await counter.submit('07', openid)]
    const key = randomUUID()
    await counter.act('case.accept', 'chenlihua', found, {}, { key })
    const before = await countKept(house)
    const replies = [
      await counter.tryAct('case.accept', 'chenlihua', found, { opinion: '换一句话。' }, { key }),
      await counter.tryAct('case.accept', 'chenlihua', other, {}, { key }),
      await counter.tryAct('case.notAccept', 'chenlihua', other, {}, { key }),
    ]
    for (const reply of replies) {
      expect(reply).toMatchObject({ status: 409, refusal: { code: 'idempotency_key_reused' } })
    }
    expect(await countKept(house)).toEqual(before)
  })

  it('refused once does not use up its key', async () => {
    const found = await counter.submit('07', openid)
    const key = randomUUID()
    const early = await counter.tryAct('case.accept', 'chenlihua', { ...found, version: 2 }, {}, { key })
    expect(early).toMatchObject(stale)
    expect((await counter.tryAct('case.accept', 'chenlihua', found, {}, { key })).status).toBe(200)
  })
})
