import type { CaseStatus } from '@doorstep/shared/case/case.status'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ActId, type Counter, countKept, type ItemCode, openCounter } from '../support/cases'
import { type House, openHouse } from '../support/house'

let house: House
let counter: Counter
const openid = 'oDemo_fu_yaliang'

beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
})
afterAll(() => house.close())

/** Each act with its word and the one person of 高龄津贴 in 邦溪镇 who would be right for it. */
const acts: [ActId, string, string][] = [
  ['case.supplement', '补交材料', openid],
  ['case.accept', '受理', 'chenlihua'],
  ['case.notAccept', '不予受理', 'chenlihua'],
  ['case.requireSupplement', '一次告知补正', 'chenlihua'],
  ['case.review', '审核', 'huangwenbin'],
  ['case.decide', '作出决定', 'fuyongkang'],
  ['case.decideInstantly', '当场办结', 'chenlihua'],
  ['case.close', '送达办结', 'chenlihua'],
]

/** What a case is called in each state, and the acts that a promised one allows there. */
const states: [CaseStatus, string, ActId[]][] = [
  ['SUBMITTED', '已提交，等待受理', ['case.accept', 'case.notAccept', 'case.requireSupplement']],
  ['SUPPLEMENT_REQUIRED', '请您补材料', ['case.supplement']],
  ['NOT_ACCEPTED', '没有受理', []],
  ['REVIEWING', '正在审核', ['case.review']],
  ['DECIDING', '等待决定', ['case.decide']],
  ['DECIDED_APPROVED', '已同意', ['case.close']],
  ['DECIDED_REJECTED', '没有同意', ['case.close']],
  ['CLOSED', '已办完', []],
]

describe.each(states)('in the state %s', (status, plain, lawful) => {
  it('everything else is refused in words, and nothing is written', async () => {
    const found = await counter.caseIn(status, '07', openid)
    const kept = await countKept(house)
    for (const [id, word, who] of acts) {
      if (lawful.includes(id)) continue
      const reply = await counter.tryAct(id, who, found)
      expect({ id, status: reply.status, code: reply.refusal.code }).toEqual({
        id,
        status: 409,
        code: 'action_not_allowed',
      })
      expect(reply.refusal.message).toBe(`现在是“${plain}”，不能做“${word}”。请刷新看看最新进展。`)
      expect((await counter.look(who, found.caseNo)).answer.availableActions).not.toContain(id.slice(5))
    }
    expect(await countKept(house)).toEqual(kept)
  })

  it('the lawful acts are offered to whoever may do them', async () => {
    const found = await counter.caseIn(status, '07', openid)
    for (const [id, , who] of acts) {
      const { availableActions } = (await counter.look(who, found.caseNo)).answer
      expect(availableActions.includes(id.slice(5) as never)).toBe(lawful.includes(id))
    }
  })
})

describe('the kind of item', () => {
  it.each(['01', '14'] as ItemCode[])(
    '即办件 %s is never accepted in a step of its own',
    async (itemCode) => {
      const found = await counter.submit(itemCode, openid)
      const reply = await counter.tryAct('case.accept', 'chenlihua', found)
      expect(reply).toMatchObject({ status: 409, refusal: { code: 'action_not_allowed' } })
      expect(reply.refusal.message).toBe('现在是“已提交，等待受理”，不能做“受理”。请刷新看看最新进展。')
      expect((await counter.look('chenlihua', found.caseNo)).answer.availableActions).toEqual([
        'notAccept',
        'requireSupplement',
        'decideInstantly',
      ])
    },
  )
})
