import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk } from '../support/api'
import { type Counter, openCounter } from '../support/cases'
import { type House, openHouse } from '../support/house'
import { expectDenied } from '../support/refusals'

let house: House
let counter: Counter
const openid = 'oDemo_fu_yaliang'

beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
})
afterAll(() => house.close())

async function mine(query: { cursor?: string; limit?: number } = {}, who = openid) {
  return house.api.call('case.mine', { query }, { as: await counter.anybody(who) })
}

/** All of hers, page by page. */
async function pageThrough(limit: number): Promise<string[]> {
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await expectOk(mine({ limit, cursor }))
    expect(page.cases).toHaveLength(Math.min(limit, 5 - seen.length))
    seen.push(...page.cases.map(({ caseNo }) => caseNo))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return seen
}
const cursorOf = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')

describe('my cases', () => {
  it('are asked for by a citizen alone', async () => {
    await expectDenied(house, await house.api.call('case.mine'), [401, 'unauthenticated'], 'case.mine')
    await expectDenied(house, await mine({}, 'chenlihua'), [403, 'forbidden'], 'case.mine')
  })

  it.each([
    ['no page of none', { limit: 0 }],
    ['no page above fifty', { limit: 51 }],
    ['no page of a word', { limit: 'many' as unknown as number }],
    ['no cursor of another hand', { cursor: 'nonsense' }],
    ['no cursor of three parts', { cursor: cursorOf('2026-06-16T01:30:00.000Z', '1', '2') }],
    ['no cursor of numbers', { cursor: cursorOf(1, 2) }],
    ['no cursor of words', { cursor: cursorOf('yesterday', 'first') }],
    ['no cursor of a day that is none', { cursor: cursorOf('2026-02-30T01:30:00.000Z', '1') }],
    ['no cursor that is too long', { cursor: 'A'.repeat(201) }],
  ])('have %s', async (_, query) => {
    expect(await mine(query)).toMatchObject({ status: 400, refusal: { code: 'invalid_request' } })
  })

  it('are none for a newcomer, even before her real name', async () => {
    const as = await house.api.citizen('oDemo_fu_guiying')
    const { answer } = await house.api.call('case.mine', {}, { as })
    expect(answer).toEqual({ cases: [], nextCursor: null })
  })

  it('are one line each: her own name in full, what is due, what she may do', async () => {
    const { caseNo } = await counter.submit('07', 'oDemo_li_jixiang')
    const { cases } = await expectOk(mine({}, 'oDemo_li_jixiang'))
    expect(cases).toEqual([
      {
        caseNo,
        itemCode: '07',
        itemName: '高龄津贴',
        plainName: '80 岁以上老人津贴',
        projectType: 'promised',
        status: 'SUBMITTED',
        applicantName: '李𠮷祥',
        placeName: '打安村委会',
        submittedAt: '2026-06-16T01:30:00.000Z',
        updatedAt: '2026-06-16T01:30:00.000Z',
        due: { kind: 'receipt', dueDate: '2026-06-24', remaining: 5, unit: 'workday', provisional: false },
        version: 1,
        availableActions: [],
      },
    ])
  })

  it('come last moved first, in pages without a twin or a gap, and are only hers', async () => {
    const made: string[] = []
    // Two of them in the same moment: the page must break between them all the same.
    for (const minute of ['31', '32', '32', '33', '34']) {
      house.business.set(`2026-06-16T09:${minute}:00+08:00`)
      made.push((await counter.submit('16', openid)).caseNo)
    }
    const hers = (await counter.submit('16', 'oDemo_wang_yulan')).caseNo
    const newestFirst = [...made].reverse()

    for (const limit of [1, 2, 3, 4, 5]) expect(await pageThrough(limit)).toEqual(newestFirst)

    const others = await expectOk(mine({}, 'oDemo_wang_yulan'))
    expect(others.cases.map(({ caseNo }) => caseNo)).toEqual([hers])
  })

  it('put the one that moved on top, and offer the supplement where one is asked for', async () => {
    const { cases } = await expectOk(mine())
    const oldest = cases.at(-1)
    if (!oldest) throw new Error('no case')
    house.business.set('2026-06-16T10:00:00+08:00')
    await counter.act('case.requireSupplement', 'chenlihua', oldest)
    const [first] = (await expectOk(mine({ limit: 1 }))).cases
    expect(first).toMatchObject({
      caseNo: oldest.caseNo,
      status: 'SUPPLEMENT_REQUIRED',
      version: 2,
      updatedAt: '2026-06-16T02:00:00.000Z',
      availableActions: ['supplement'],
      // Ten working days after 16 June without 端午: 17, 18, 22–26, 29, 30 June, 1 July.
      due: { kind: 'supplement', dueDate: '2026-07-01', remaining: 10 },
    })
  })
})
