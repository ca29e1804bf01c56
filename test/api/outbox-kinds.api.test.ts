import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk } from '../support/api'
import { type Counter, type ItemCode, openCounter } from '../support/cases'
import { type House, openHouse } from '../support/house'
import { cardsOf, expectDone, openOutbox, statesOf, template } from '../support/outbox'

let house: House
let counter: Counter
let outbox: ReturnType<typeof openOutbox>
const openid = 'oDemo_fu_yaliang'

beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
  outbox = openOutbox(house)
})
afterAll(async () => {
  await outbox.stop()
  await house.close()
})

/** She tapped 允许 so many times. */
const allow = (times: number) => house.sandbox.grant(openid, Array<string>(times).fill(template))

/** Number of the case, item, state, time and tip of each card of a case, by their tips. */
async function valuesOf(caseNo: string) {
  await expectDone(house)
  const cards = cardsOf(house, openid, caseNo)
  for (const { title, page } of cards) {
    expect(title).toBe('办理进度通知')
    expect(page).toBe(`packages/case/pages/detail/index?caseNo=${caseNo}`)
  }
  return cards.map(({ values: [, ...rest] }) => rest.join(' | ')).sort()
}

describe('a card for every kind of news, as WeChat takes it', () => {
  it('submitted, asked, accepted, approved, closed', async () => {
    allow(10)
    const found = await counter.caseIn('SUPPLEMENT_REQUIRED', '07', openid)
    const materials = await counter.papers(openid, ['m02'])
    const given = await counter.act('case.supplement', openid, found, { materials })
    house.business.set('2026-06-18T16:05:00+08:00')
    const accepted = await counter.act('case.accept', 'chenlihua', given)
    const reviewed = await counter.act('case.review', 'huangwenbin', accepted)
    const decided = await counter.act('case.decide', 'fuyongkang', reviewed)
    await counter.act('case.close', 'chenlihua', decided)
    expect(await valuesOf(found.caseNo)).toEqual(
      [
        '80 岁以上老人津贴 | 网上申报 | 2026年6月16日 09:30 | 请等待受理结果',
        '80 岁以上老人津贴 | 补齐补正 | 2026年6月16日 09:30 | 还缺材料，请点开查看',
        '80 岁以上老人津贴 | 审核 | 2026年6月18日 16:05 | 已受理，请等待决定',
        '80 岁以上老人津贴 | 准予 | 2026年6月18日 16:05 | 已同意，请点开查看',
        '80 岁以上老人津贴 | 办结 | 2026年6月18日 16:05 | 已办完，请点开查看',
      ].sort(),
    )
    expect(await statesOf(house, found.caseNo)).toEqual(['sent', 'sent', 'sent', 'sent', 'sent'])
  })

  it('not accepted', async () => {
    allow(2)
    const { caseNo } = await counter.caseIn('NOT_ACCEPTED', '10', openid)
    expect(await valuesOf(caseNo)).toContain(
      '家里突然有难，申请救助 | 不予受理 | 2026年6月18日 16:05 | 请点开查看原因',
    )
    expect(await statesOf(house, caseNo)).toEqual(['sent', 'sent'])
  })

  it('refused', async () => {
    allow(3)
    const { caseNo } = await counter.caseIn('DECIDED_REJECTED', '18', openid)
    expect(await valuesOf(caseNo)).toContain('砍树要办的证 | 不予 | 2026年6月18日 16:05 | 请点开查看原因')
    expect(await statesOf(house, caseNo)).toEqual(['sent', 'sent', 'sent'])
  })

  it('decided at the counter', async () => {
    allow(2)
    const submitted = await counter.submit('01', openid)
    await counter.act('case.decideInstantly', 'chenlihua', submitted)
    expect(await valuesOf(submitted.caseNo)).toContain(
      '参加居民养老保险 | 办结 | 2026年6月18日 16:05 | 已同意，请点开查看',
    )
    expect(await statesOf(house, submitted.caseNo)).toEqual(['sent', 'sent'])
  })

  it.each(['14', '16'] as ItemCode[])('of item %s', async (itemCode) => {
    allow(1)
    const { caseNo } = await counter.submit(itemCode, openid)
    expect(await valuesOf(caseNo)).toHaveLength(1)
    expect(await statesOf(house, caseNo)).toEqual(['sent'])
  })
})

describe('a card that may not be sent', () => {
  const quiet = 'oDemo_wang_yulan'
  const inbox = async () => {
    const as = await counter.anybody(quiet)
    return (await expectOk(house.api.call('message.list', {}, { as }))).messages
  }

  it('ends as refused where she never allowed one; her inbox has it all the same', async () => {
    const { caseNo } = await counter.submit('16', quiet)
    await expectDone(house)
    expect(await statesOf(house, caseNo)).toEqual(['refused 43101'])
    expect(house.sandbox.messages(quiet)).toEqual([])
    expect(await inbox()).toMatchObject([{ caseNo, title: '已经提交', read: false }])
  })

  it('is each one beyond what she allowed', async () => {
    const { caseNo, version } = await counter.submit('16', quiet)
    await expectDone(house)
    house.sandbox.grant(quiet, [template])
    await counter.act('case.accept', 'chenlihua', { caseNo, version })
    await expectDone(house)
    await counter.act('case.review', 'huangwenbin', { caseNo, version: 2 })
    await counter.act('case.decide', 'linzhigang', { caseNo, version: 3 })
    await expectDone(house)
    expect(await statesOf(house, caseNo)).toEqual(['refused 43101', 'sent', 'refused 43101'])
    expect(house.sandbox.messages(quiet)).toHaveLength(1)
    expect((await inbox()).filter((message) => message.caseNo === caseNo)).toHaveLength(3)
  })

  it('is one of a template that WeChat has withdrawn', async () => {
    house.sandbox.grant(quiet, [template])
    house.sandbox.knobs.banTemplate = template
    const { caseNo } = await counter.submit('16', quiet)
    await expectDone(house)
    expect(await statesOf(house, caseNo)).toEqual(['refused 43107'])
    house.sandbox.knobs.banTemplate = null
  })
})
