import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk } from '../support/api'
import { type Counter, openCounter } from '../support/cases'
import { expectHistory } from '../support/history'
import { type House, openHouse } from '../support/house'
import { auditOf } from '../support/rows'

let house: House
let counter: Counter
const openid = 'oDemo_fu_yaliang'

beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
})
afterAll(() => house.close())

async function newestMessage() {
  const as = await counter.anybody(openid)
  return (await expectOk(house.api.call('message.list', {}, { as }))).messages[0]
}

describe('受理', () => {
  it('moves the case on, starts the promise and tells her', async () => {
    const found = await counter.submit('07', openid)
    const reply = await counter.tryAct('case.accept', 'chenlihua', found)
    expect(reply.answer).toMatchObject({
      caseNo: found.caseNo,
      status: 'REVIEWING',
      version: 2,
      availableActions: [],
      next: '邦溪镇人民政府正在审核，白沙黎族自治县民政局会在 7月1日 周三 前给您答复。',
      supplement: null,
      result: null,
    })
    await expectHistory(house, found.caseNo, ['CaseSubmitted', 'CaseAccepted'])
    expect(await newestMessage()).toMatchObject({
      caseNo: found.caseNo,
      title: '已经受理',
      text: '您的“80 岁以上老人津贴”已经受理，7月1日 周三 前给您答复。',
      read: false,
    })
    expect(await auditOf(house, reply.headers.get('X-Request-Id') ?? '')).toMatchObject([
      { action: 'case.accept', object: found.caseNo, outcome: 'done' },
    ])
  })

  it('needs no opinion; one that is given is read by all', async () => {
    const silent = await counter.submit('07', openid)
    const accepted = await counter.act('case.accept', 'wuhaiyan', silent, { opinion: undefined })
    expect(accepted.timeline.at(-1)).toMatchObject({ title: '受理', text: null })
    const spoken = await counter.submit('07', openid)
    await counter.act('case.accept', 'wuhaiyan', spoken, { opinion: '  材料齐全👍𠮷 ' })
    const { timeline } = (await counter.look(openid, spoken.caseNo)).answer
    expect(timeline.at(-1)?.text).toBe('材料齐全👍𠮷')
  })

  it('of a permit is the county’s, and a village point only looks on', async () => {
    const found = await counter.submit('18', openid)
    expect((await counter.look('fuxiaoyun', found.caseNo)).answer.availableActions).toEqual([])
    const accepted = await counter.act('case.accept', 'wangchunmei', found)
    expect(accepted).toMatchObject({ status: 'REVIEWING', version: 2 })
  })
})

describe('不予受理', () => {
  const reason = '您还没有满 80 周岁，满了再来申请。'
  const remedy =
    '您不同意这个决定，可以自知道之日起 60 日内向县人民政府申请行政复议，或者 6 个月内向有管辖权的人民法院提起行政诉讼（《中华人民共和国行政复议法》第二十条、《中华人民共和国行政诉讼法》第四十六条）。'

  it('ends the case with its reason and with what she may do about it', async () => {
    const found = await counter.submit('07', openid)
    const refused = await counter.act('case.notAccept', 'chenlihua', found)
    expect(refused).toMatchObject({ status: 'NOT_ACCEPTED', version: 2, due: null, availableActions: [] })
    const { answer } = await counter.look(openid, found.caseNo)
    expect(answer.result).toEqual({ outcome: null, reason, remedy, resultName: null })
    expect(answer.next).toBe('这次没有受理。请看原因；补好条件后可以再申请。')
    expect(answer.clocks.map(({ kind, endedOn }) => [kind, endedOn])).toEqual([['receipt', '2026-06-16']])
    await expectHistory(house, found.caseNo, ['CaseSubmitted', 'CaseNotAccepted'])
    expect(await newestMessage()).toMatchObject({
      title: '没有受理',
      text: '您的“80 岁以上老人津贴”没有受理。点开看原因，以及不服时怎么办。',
    })
  })

  it('of a permit names 行政许可法 among the remedies', async () => {
    const found = await counter.submit('18', openid)
    const { result } = await counter.act('case.notAccept', 'wangchunmei', found)
    expect(result?.remedy).toContain('《中华人民共和国行政许可法》第三十八条')
  })

  it('is no obstacle to applying again', async () => {
    const found = await counter.submit('07', openid)
    await counter.act('case.notAccept', 'chenlihua', found)
    expect((await counter.submit('07', openid)).status).toBe('SUBMITTED')
  })
})
