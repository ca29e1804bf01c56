import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk } from '../support/api'
import { type Counter, countKept, openCounter } from '../support/cases'
import { expectHistory } from '../support/history'
import { type House, openHouse } from '../support/house'
import { expectDenied } from '../support/refusals'

let house: House
let counter: Counter
const openid = 'oDemo_fu_yaliang'
const remedy =
  '您不同意这个决定，可以自知道之日起 60 日内向县人民政府申请行政复议，或者 6 个月内向有管辖权的人民法院提起行政诉讼（《中华人民共和国行政复议法》第二十条、《中华人民共和国行政诉讼法》第四十六条）。'

beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
})
afterAll(() => house.close())

async function messages() {
  const as = await counter.anybody(openid)
  return (await expectOk(house.api.call('message.list', {}, { as }))).messages
}

describe('审核', () => {
  it.each(['approve', 'reject'])(
    'that advises %s hands the case to the deciding body',
    async (recommendation) => {
      const found = await counter.caseIn('REVIEWING', '07', openid)
      const told = (await messages()).length
      const opinion = '户口和年龄核对过了。'
      const reviewed = await counter.act('case.review', 'huangwenbin', found, { recommendation, opinion })
      expect(reviewed).toMatchObject({ status: 'DECIDING', version: 3, availableActions: [], result: null })
      expect(reviewed.timeline.at(-1)).toMatchObject({ title: '审核', text: opinion })
      const page = (await counter.look('fuyongkang', found.caseNo)).answer
      expect(page.availableActions).toEqual(['decide'])
      // Between the bodies: she hears of the decision.
      expect(await messages()).toHaveLength(told)
    },
  )
})

describe('决定', () => {
  it('to approve tells her why, offers no remedy, and goes back to the window', async () => {
    const found = await counter.caseIn('DECIDING', '07', openid)
    const decided = await counter.act('case.decide', 'fuyongkang', found)
    expect(decided).toMatchObject({ status: 'DECIDED_APPROVED', version: 4, due: null, availableActions: [] })
    const { answer } = await counter.look(openid, found.caseNo)
    expect(answer.result).toEqual({
      outcome: 'approve',
      reason: '符合条件，同意发放。',
      remedy: null,
      resultName: null,
    })
    expect(answer.next).toBe('已经同意。邦溪镇人民政府会把结果送达给您。')
    expect((await counter.look('chenlihua', found.caseNo)).answer.availableActions).toEqual(['close'])
    expect((await messages())[0]).toMatchObject({
      title: '已经同意',
      text: '您的“80 岁以上老人津贴”已经同意。点开看结果。',
    })
  })

  it('to refuse carries the reason and the remedy (行政许可法 art. 38)', async () => {
    const found = await counter.caseIn('DECIDING', '07', openid)
    const opinion = '户口不在本县，请在户口所在地申请。'
    await counter.act('case.decide', 'fuyongkang', found, { outcome: 'reject', opinion })
    const { answer } = await counter.look(openid, found.caseNo)
    expect(answer).toMatchObject({
      status: 'DECIDED_REJECTED',
      result: { outcome: 'reject', reason: opinion, remedy, resultName: null },
      next: '没有同意。请看原因和不服时的办法；邦溪镇人民政府会把决定送达给您。',
    })
    expect((await messages())[0]).toMatchObject({
      title: '没有同意',
      text: '您的“80 岁以上老人津贴”没有同意。点开看原因，以及不服时怎么办。',
    })
  })

  it('is the decider’s own: it may differ from what was advised', async () => {
    const found = await counter.caseIn('REVIEWING', '07', openid)
    const advised = await counter.act('case.review', 'huangwenbin', found, { recommendation: 'reject' })
    const decided = await counter.act('case.decide', 'fuyongkang', advised, { outcome: 'approve' })
    expect(decided.status).toBe('DECIDED_APPROVED')
  })
})

describe('who accepted does not decide', () => {
  it('even where her post would let her: it is refused, kept on record, and another decides', async () => {
    const roles = JSON.stringify(['window', 'reviewer', 'approver'])
    await house.deps.database.db.execute(
      `UPDATE post SET roles = '${roles}' WHERE account_id = (SELECT id FROM account WHERE username = 'wuhaiyan')`,
    )
    const submitted = await counter.submit('16', openid)
    const accepted = await counter.act('case.accept', 'wuhaiyan', submitted)
    const reviewed = await counter.act('case.review', 'wuhaiyan', accepted)
    expect(reviewed.availableActions).toEqual([])
    const kept = await countKept(house)
    const reply = await counter.tryAct('case.decide', 'wuhaiyan', reviewed)
    await expectDenied(house, reply, [403, 'decider_is_acceptor'], 'case.decide')
    expect(reply.refusal.message).toBe('受理的人不能再作决定。请由本单位另一位同事作决定。')
    expect(await countKept(house)).toEqual(kept)

    // Accepted by a colleague she may decide.
    const other = await counter.caseIn('DECIDING', '16', openid)
    expect((await counter.look('wuhaiyan', other.caseNo)).answer.availableActions).toEqual(['decide'])
    expect((await counter.act('case.decide', 'wuhaiyan', other)).status).toBe('DECIDED_APPROVED')
    expect((await counter.act('case.decide', 'linzhigang', reviewed)).status).toBe('DECIDED_APPROVED')
  })
})

describe('送达办结', () => {
  it.each(['DECIDED_APPROVED', 'DECIDED_REJECTED'] as const)('ends a case that is %s', async (status) => {
    const found = await counter.caseIn(status, '07', openid)
    const closed = await counter.act('case.close', 'wuhaiyan', found, { opinion: undefined })
    expect(closed).toMatchObject({ status: 'CLOSED', version: 5, due: null, availableActions: [] })
    expect(closed.result?.outcome).toBe(status === 'DECIDED_APPROVED' ? 'approve' : 'reject')
    expect(closed.timeline.at(-1)).toMatchObject({ title: '送达办结', text: null })
    const { answer } = await counter.look(openid, found.caseNo)
    expect(answer.next).toBe('这件事已经办完。')
    expect(answer.clocks.every(({ endedOn }) => endedOn === '2026-06-16')).toBe(true)
    expect((await messages())[0]).toMatchObject({
      title: '已经办完',
      text: '您的“80 岁以上老人津贴”已经办完。',
    })
    await expectHistory(house, found.caseNo, [
      'CaseSubmitted',
      'CaseAccepted',
      'CaseReviewed',
      'CaseDecided',
      'CaseClosed',
    ])
  })
})
