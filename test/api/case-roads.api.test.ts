import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk } from '../support/api'
import { type Counter, formOf, type ItemCode, openCounter } from '../support/cases'
import { expectHistory } from '../support/history'
import { type House, morning, openHouse } from '../support/house'

let house: House
let counter: Counter
const openid = 'oDemo_fu_yaliang'

beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
})
afterAll(() => house.close())

async function titlesOf(caseNo: string) {
  const as = await counter.anybody(openid)
  const { messages } = await expectOk(house.api.call('message.list', { query: { limit: 50 } }, { as }))
  return messages.filter((message) => message.caseNo === caseNo).map(({ title }) => title)
}

describe('高龄津贴, the whole road', () => {
  it('from the phone over village, town and county back to the phone', async () => {
    const at = (time: string) => house.business.set(`${time}:00+08:00`)
    at('2026-06-16T20:10')
    const submitted = await counter.submit('07', openid)
    at('2026-06-17T09:00')
    const asked = await counter.act('case.requireSupplement', 'chenlihua', submitted)
    at('2026-06-17T19:30')
    const form = { ...formOf('07', openid), relativeName: '符大勇', relativeRelation: 'child' }
    const materials = await counter.papers(openid, ['m02'])
    const supplemented = await counter.act('case.supplement', openid, asked, { materials, form })
    at('2026-06-18T10:00')
    const accepted = await counter.act('case.accept', 'wuhaiyan', supplemented)
    at('2026-06-22T15:00')
    const reviewed = await counter.act('case.review', 'huangwenbin', accepted)
    at('2026-06-24T11:00')
    const decided = await counter.act('case.decide', 'fuyongkang', reviewed)
    at('2026-06-25T09:30')
    await counter.act('case.close', 'chenlihua', decided)

    await expectHistory(house, submitted.caseNo, [
      'CaseSubmitted',
      'SupplementRequired',
      'SupplementSubmitted',
      'CaseAccepted',
      'CaseReviewed',
      'CaseDecided',
      'CaseClosed',
    ])
    const { answer } = await counter.look(openid, submitted.caseNo)
    expect(answer).toMatchObject({
      status: 'CLOSED',
      version: 7,
      submittedAt: '2026-06-16T12:10:00.000Z',
      updatedAt: '2026-06-25T01:30:00.000Z',
      due: null,
      result: { outcome: 'approve', reason: '符合条件，同意发放。', remedy: null, resultName: null },
    })
    expect(answer.timeline.map(({ title, by }) => [title, by.self ? '我' : by.organName])).toEqual([
      ['提交申请', '我'],
      ['一次告知需要补的材料', '邦溪镇人民政府'],
      ['补交了材料', '我'],
      ['受理', '邦溪镇人民政府'],
      ['审核', '邦溪镇人民政府'],
      ['作出决定', '白沙黎族自治县民政局'],
      ['送达办结', '邦溪镇人民政府'],
    ])
    // 17 June asked; anew from 17: 18, 22, 23, 24, 25; promised from 18: 22–26, 29, 30 June, 1, 2, 3 July.
    expect(answer.clocks.map(({ kind, dueDate, endedOn }) => [kind, dueDate, endedOn])).toEqual([
      ['receipt', '2026-06-24', '2026-06-17'],
      ['supplement', '2026-07-02', '2026-06-17'],
      ['receipt', '2026-06-25', '2026-06-18'],
      ['promise', '2026-07-03', '2026-06-24'],
    ])
    const left = answer.clocks.at(-1)?.remaining
    // Used up on the day of the decision: 22, 23, 24 June.
    expect(left).toBe(7)
    expect(answer.form.find(({ field }) => field === 'relativeRelation')?.value).toBe('儿子或女儿')
    expect(await titlesOf(submitted.caseNo)).toEqual([
      '已经办完',
      '已经同意',
      '已经受理',
      '请您补材料',
      '已经提交',
    ])
    house.business.set(morning)
  })
})

describe('a result that is a paper', () => {
  it.each([
    ['16', '老年人优待证', '邦溪镇人民政府'],
    ['18', '林木采伐许可证', '白沙黎族自治县林业局'],
  ] as [ItemCode, string, string][])('item %s ends with its %s', async (itemCode, resultName, organName) => {
    const closed = await counter.caseIn('CLOSED', itemCode, openid)
    expect(closed.result).toMatchObject({ outcome: 'approve', remedy: null, resultName })
    expect(closed.timeline.at(-2)?.by).toEqual({ organName, role: 'approver', self: false })
    expect(await titlesOf(closed.caseNo)).toEqual(['已经办完', '已经同意', '已经受理', '已经提交'])
  })

  it.each(['16', '18'] as ItemCode[])('item %s refused gives none', async (itemCode) => {
    const refused = await counter.caseIn('DECIDED_REJECTED', itemCode, openid)
    expect(refused.result).toMatchObject({ outcome: 'reject', resultName: null })
    expect(refused.result?.remedy).toContain('行政复议')
  })
})

describe('临时救助', () => {
  it('goes from the town to the county and ends without a paper', async () => {
    const closed = await counter.caseIn('CLOSED', '10', openid)
    expect(closed.bodies.decide.name).toBe('白沙黎族自治县民政局')
    expect(closed.result).toMatchObject({ outcome: 'approve', resultName: null })
  })
})

describe('即办件', () => {
  it.each(['01', '14'] as ItemCode[])(
    'item %s is accepted, decided and closed in one act',
    async (itemCode) => {
      const submitted = await counter.submit(itemCode, openid)
      expect(submitted.projectType).toBe('instant')
      expect(submitted.next).toBe('邦溪镇人民政府会在 6月17日 周三 前办好并告诉您结果。')
      const done = await counter.act('case.decideInstantly', 'chenlihua', submitted)
      expect(done).toMatchObject({ status: 'CLOSED', version: 4, due: null, availableActions: [] })
      expect(done.result).toEqual({
        outcome: 'approve',
        reason: '核对一致，已登记。',
        remedy: null,
        resultName: null,
      })
      // The window decides it, though a decision otherwise is the approver's.
      expect(done.timeline.slice(1).map(({ by }) => [by.role, by.self])).toEqual(
        Array(3).fill(['window', true]),
      )
      // Accepted and decided on one day: the promise of 0 working days is kept.
      expect(done.clocks.map(({ kind, limit, dueDate, endedOn }) => [kind, limit, dueDate, endedOn])).toEqual(
        [
          ['receipt', 1, '2026-06-17', '2026-06-16'],
          ['promise', 0, '2026-06-16', '2026-06-16'],
        ],
      )
      await expectHistory(house, submitted.caseNo, [
        'CaseSubmitted',
        'CaseAccepted',
        'CaseDecided',
        'CaseClosed',
      ])
      // One act, one message about what matters in it.
      expect(await titlesOf(submitted.caseNo)).toEqual(['已经同意', '已经提交'])
    },
  )

  it('refused says why and what she may do', async () => {
    const submitted = await counter.submit('01', openid)
    const opinion = '您正在交职工养老保险，不能同时参加。'
    const done = await counter.act('case.decideInstantly', 'chenlihua', submitted, {
      outcome: 'reject',
      opinion,
    })
    expect(done).toMatchObject({ status: 'CLOSED', result: { outcome: 'reject', reason: opinion } })
    expect(done.result?.remedy).toContain('《中华人民共和国社会保险法》第八十三条')
    expect(await titlesOf(submitted.caseNo)).toEqual(['没有同意', '已经提交'])
  })

  it('may be asked to supplement once, or not be accepted', async () => {
    const asked = await counter.caseIn('SUPPLEMENT_REQUIRED', '01', openid)
    const materials = await counter.papers(openid, ['m02'])
    const given = await counter.act('case.supplement', openid, asked, { materials })
    expect((await counter.look('chenlihua', asked.caseNo)).answer.availableActions).toEqual([
      'notAccept',
      'decideInstantly',
    ])
    expect((await counter.act('case.decideInstantly', 'chenlihua', given)).status).toBe('CLOSED')
    expect((await counter.caseIn('NOT_ACCEPTED', '14', openid)).result?.outcome).toBeNull()
  })
})
