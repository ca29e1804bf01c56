import type { CaseStatus } from '@doorstep/shared/case/case.status'
import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ActId, type Counter, countKept, type ItemCode, openCounter } from '../support/cases'
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

interface Act {
  id: ActId
  /** A case in which it would be lawful. */
  from: [CaseStatus, ItemCode]
  who: string
  /** At the right body, in another role. */
  wrongRole: string[]
  /** At another body: of another town, or one that sees the case and has another part in it. */
  wrongPlace: string[]
  badInput: Record<string, unknown>[]
}

const long = '字'.repeat(2001)
const faultyVersions = [
  { expectedVersion: undefined },
  { expectedVersion: 0 },
  { expectedVersion: '1' },
  { expectedVersion: 1.5 },
]
const faultyOpinions = [{ opinion: '' }, { opinion: ' 好 ' }, { opinion: long }, { opinion: 7 }]
const counterActs = { wrongRole: ['huangwenbin', 'linzhigang'], wrongPlace: ['xingxiujuan', 'fuxiaoyun'] }

const acts: Act[] = [
  {
    id: 'case.accept',
    from: ['SUBMITTED', '16'],
    who: 'chenlihua',
    ...counterActs,
    badInput: [...faultyOpinions, { reason: '多出来的' }],
  },
  {
    id: 'case.notAccept',
    from: ['SUBMITTED', '16'],
    who: 'chenlihua',
    ...counterActs,
    badInput: [{ reason: undefined }, { reason: '  ' }, { reason: '否' }, { reason: long }],
  },
  {
    id: 'case.requireSupplement',
    from: ['SUBMITTED', '16'],
    who: 'chenlihua',
    ...counterActs,
    badInput: [
      { note: undefined },
      { note: ' ' },
      { materials: undefined },
      { materials: [{ code: 'm02', note: '补' }] },
      { materials: [{ code: 'm02', note: long.slice(0, 201) }] },
      { materials: [{ code: 'photo', note: '请补拍。' }] },
      { materials: Array.from({ length: 21 }, (_, n) => ({ code: `m${10 + n}`, note: '请补拍。' })) },
    ],
  },
  {
    id: 'case.decideInstantly',
    from: ['SUBMITTED', '01'],
    who: 'chenlihua',
    ...counterActs,
    badInput: [...faultyOpinions, { opinion: undefined }, { outcome: 'maybe' }, { outcome: undefined }],
  },
  {
    id: 'case.review',
    from: ['REVIEWING', '07'],
    who: 'huangwenbin',
    wrongRole: ['chenlihua', 'linzhigang'],
    wrongPlace: ['zhengguoping', 'fuyongkang', 'fuxiaoyun'],
    badInput: [...faultyOpinions, { opinion: undefined }, { recommendation: 'both' }],
  },
  {
    id: 'case.decide',
    from: ['DECIDING', '07'],
    who: 'fuyongkang',
    wrongRole: ['zhangmin'],
    wrongPlace: ['linzhigang', 'zhouyongfu', 'gaojianguo'],
    badInput: [...faultyOpinions, { opinion: undefined }, { outcome: null }],
  },
  {
    id: 'case.close',
    from: ['DECIDED_APPROVED', '07'],
    who: 'chenlihua',
    wrongRole: ['huangwenbin'],
    wrongPlace: ['xingxiujuan', 'fuyongkang'],
    badInput: faultyOpinions,
  },
]

describe.each(acts)('$id', ({ id, from, who, wrongRole, wrongPlace, badInput }) => {
  let found: CaseDetail
  let kept: Record<string, number>

  beforeAll(async () => {
    found = await counter.caseIn(...from, openid)
    kept = await countKept(house)
  })
  const expectUntouched = async () => {
    expect(await countKept(house)).toEqual(kept)
    expect((await counter.look(openid, found.caseNo)).answer).toMatchObject({
      version: found.version,
      status: found.status,
    })
  }

  it('is no act of somebody unknown, nor of the applicant', async () => {
    const nobody = await counter.tryAct(id, who, found, {}, { as: undefined })
    await expectDenied(house, nobody, [401, 'unauthenticated'], id)
    const herself = await counter.tryAct(id, openid, found)
    await expectDenied(house, herself, [403, 'forbidden'], id)
    await expectUntouched()
  })

  it('is no act of another role at the same body', async () => {
    for (const colleague of wrongRole) {
      const reply = await counter.tryAct(id, colleague, found)
      await expectDenied(house, reply, [403, 'forbidden'], id)
      expect(reply.refusal.message).toBe('您的岗位不能做这一步。如需办理，请联系本单位负责人。')
    }
    await expectUntouched()
  })

  it('is no act of another body', async () => {
    for (const stranger of wrongPlace) {
      const reply = await counter.tryAct(id, stranger, found)
      await expectDenied(house, reply, [403, 'wrong_place'], id)
    }
    await expectUntouched()
  })

  it('needs a case that is there', async () => {
    const reply = await counter.tryAct(id, who, { caseNo: '469025260616999998', version: 1 })
    await expectDenied(house, reply, [404, 'case_not_found'], id)
  })

  it('refuses what is not filled in as it should be', async () => {
    for (const fault of [...faultyVersions, ...badInput]) {
      const reply = await counter.tryAct(id, who, found, fault)
      expect({ fault, status: reply.status, code: reply.refusal.code }).toEqual({
        fault,
        status: 400,
        code: 'invalid_request',
      })
      expect(reply.refusal.message).toMatch(/^填写的内容有问题：.+。请改好后再试一次。$/)
    }
    await expectUntouched()
  })

  it('refuses whoever has not seen what happened last, and whoever is ahead of it', async () => {
    for (const version of [found.version - 1, found.version + 1].filter((one) => one > 0)) {
      const reply = await counter.tryAct(id, who, { ...found, version })
      expect(reply.status).toBe(409)
      expect(reply.refusal).toMatchObject({
        code: 'stale_version',
        message: '刚刚有人处理了这件事，您的操作没有保存。请刷新后看看最新进展，再决定怎么办。',
      })
    }
    await expectUntouched()
  })

  it('asks who before it asks which version', async () => {
    const stale = { ...found, version: 999 }
    const wrong = await counter.tryAct(id, wrongPlace[0] ?? '', stale)
    expect(wrong).toMatchObject({ status: 403, refusal: { code: 'wrong_place' } })
    await expectUntouched()
  })
})

describe('the order of checks where papers are asked for', () => {
  const odd = { materials: [{ code: 'm09', note: '请补拍。' }] }

  it('who, then which version, then which state, and only then which paper', async () => {
    const found = await counter.caseIn('REVIEWING', '07', openid)
    const ask = (who: string, version: number) =>
      counter.tryAct('case.requireSupplement', who, { ...found, version }, odd)
    expect((await ask('xingxiujuan', 1)).refusal.code).toBe('wrong_place')
    expect((await ask('huangwenbin', 1)).refusal.code).toBe('forbidden')
    expect((await ask('chenlihua', 1)).refusal.code).toBe('stale_version')
    expect((await ask('chenlihua', 2)).refusal.code).toBe('action_not_allowed')
  })

  it('a paper this item does not have is refused (行政许可法 art. 31)', async () => {
    const found = await counter.submit('07', openid)
    const kept = await countKept(house)
    const reply = await counter.tryAct('case.requireSupplement', 'chenlihua', found, odd)
    expect(reply.status).toBe(422)
    expect(reply.refusal).toMatchObject({
      code: 'material_unknown',
      message: '这个事项不需要这份材料（m09）。请返回重新提交。',
    })
    expect(await countKept(house)).toEqual(kept)
  })

  it('and where they are given: state before form and papers', async () => {
    const found = await counter.submit('07', openid)
    const sent = { form: {}, materials: await counter.papers(openid, ['m04']) }
    const give = (who: string, version: number) =>
      counter.tryAct('case.supplement', who, { ...found, version }, sent)
    expect((await give('oDemo_wang_yulan', 9)).refusal.code).toBe('case_not_found')
    expect((await give(openid, 9)).refusal.code).toBe('stale_version')
    expect((await give(openid, 1)).refusal.code).toBe('action_not_allowed')
  })
})
