import type { CaseStatus } from '@doorstep/shared/case/case.status'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk } from '../support/api'
import { type Counter, type ItemCode, openCounter } from '../support/cases'
import { type House, morning, openHouse } from '../support/house'
import { expectDenied } from '../support/refusals'

let house: House
let counter: Counter
/** Story names of the cases, by receipt number. */
const names = new Map<string, string>()

type Query = { scope?: 'mine' | 'department'; limit?: number; cursor?: string }

async function list(who: string, query: Query = {}) {
  return house.api.call('worklist.list', { query }, { as: await counter.anybody(who) })
}

async function namesOf(who: string, scope: 'mine' | 'department' = 'mine') {
  const { cases, total, nextCursor } = await expectOk(list(who, { scope, limit: 50 }))
  expect({ total, nextCursor }).toEqual({ total: cases.length, nextCursor: null })
  return cases.map(({ caseNo }) => names.get(caseNo))
}

/** The whole list, page by page; each says how many there are in all. */
async function pageThrough(scope: 'mine' | 'department', limit: number, total: number) {
  const seen: (string | undefined)[] = []
  let cursor: string | undefined
  do {
    const page = await expectOk(list('chenlihua', { scope, limit, cursor }))
    expect(page.total).toBe(total)
    expect(page.cases).toHaveLength(Math.min(limit, total - seen.length))
    seen.push(...page.cases.map(({ caseNo }) => names.get(caseNo)))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return seen
}

async function make(name: string, day: string, status: CaseStatus, itemCode: ItemCode) {
  house.business.set(`${day}T09:00:00+08:00`)
  names.set((await counter.caseIn(status, itemCode, 'oDemo_fu_yaliang')).caseNo, name)
}

beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
  await make('decided, nothing due', '2026-06-09', 'DECIDED_APPROVED', '07')
  await make('card overdue since the 11th', '2026-06-08', 'SUBMITTED', '16')
  await make('allowance due the 24th', '2026-06-16', 'SUBMITTED', '07')
  await make('relief due the 17th', '2026-06-16', 'SUBMITTED', '10')
  await make('card due the 22nd', '2026-06-16', 'SUBMITTED', '16')
  await make('pension due the 17th', '2026-06-16', 'SUBMITTED', '01')
  await make('allowance with the reviewer', '2026-06-16', 'REVIEWING', '07')
  await make('allowance with her', '2026-06-16', 'SUPPLEMENT_REQUIRED', '07')
  await make('allowance with the county', '2026-06-16', 'DECIDING', '07')
  await make('card with the mayor', '2026-06-16', 'DECIDING', '16')
  await make('closed', '2026-06-16', 'CLOSED', '16')
  await make('not accepted', '2026-06-16', 'NOT_ACCEPTED', '07')
  await make('permit', '2026-06-16', 'SUBMITTED', '18')
  for (const [itemCode, name] of [
    ['16', 'card of 打安镇'],
    ['07', 'allowance of 打安镇'],
  ] as const) {
    names.set((await counter.submit(itemCode, 'oDemo_li_aying')).caseNo, name)
  }
  house.business.set(morning)
})
afterAll(() => house.close())

describe('the worklist is refused', () => {
  it('to nobody known and to a citizen', async () => {
    await expectDenied(
      house,
      await house.api.call('worklist.list'),
      [401, 'unauthenticated'],
      'worklist.list',
    )
    await expectDenied(house, await list('oDemo_fu_yaliang'), [403, 'forbidden'], 'worklist.list')
  })

  it.each<[string, Record<string, unknown>]>([
    ['fifty-one at once', { limit: 51 }],
    ['none at once', { limit: 0 }],
    ['a word for a number', { limit: 'all' }],
    ['another scope', { scope: 'county' }],
    ['a cursor of another hand', { cursor: 'nonsense' }],
    [
      'the cursor of another list',
      { cursor: Buffer.from('["2026-06-16T01:30:00.000Z","1"]').toString('base64url') },
    ],
  ])('for %s', async (_, query) => {
    const reply = await list('chenlihua', query as Query)
    expect(reply).toMatchObject({ status: 400, refusal: { code: 'invalid_request' } })
    expect(reply.refusal.message).toMatch(/^填写的内容有问题：.+。请改好后再试一次。$/)
  })
})

describe('what waits for me', () => {
  const forTheWindow = [
    'card overdue since the 11th',
    'relief due the 17th',
    'pension due the 17th',
    'card due the 22nd',
    'allowance due the 24th',
    'decided, nothing due',
  ]

  it('is what my role may do next, due soonest first, the overdue on top', async () => {
    expect(await namesOf('chenlihua')).toEqual(forTheWindow)
    expect(await namesOf('wuhaiyan')).toEqual(forTheWindow)
    expect(await namesOf('huangwenbin')).toEqual(['allowance with the reviewer'])
    expect(await namesOf('linzhigang')).toEqual(['card with the mayor'])
    expect(await namesOf('fuyongkang')).toEqual(['allowance with the county'])
    expect(await namesOf('wangchunmei')).toEqual(['permit'])
    for (const idle of ['fuxiaoyun', 'zhangmin', 'jizhenlin', 'gaojianguo', 'zhengguoping']) {
      expect(await namesOf(idle)).toEqual([])
    }
  })

  it('has on each line what is due, whose it is (masked) and what I may do', async () => {
    const { cases } = await expectOk(list('chenlihua'))
    expect(cases[0]).toEqual({
      caseNo: expect.stringMatching(/^469025260608\d{6}$/),
      itemCode: '16',
      itemName: '老年人优待证',
      plainName: '老年证',
      projectType: 'promised',
      status: 'SUBMITTED',
      applicantName: '符*良',
      placeName: '孟果村委会',
      submittedAt: '2026-06-08T01:00:00.000Z',
      updatedAt: '2026-06-08T01:00:00.000Z',
      // Three working days after Monday 8: 9, 10, 11; past it 12, 15, 16.
      due: { kind: 'receipt', dueDate: '2026-06-11', remaining: -3, unit: 'workday', provisional: false },
      version: 1,
      availableActions: ['accept', 'notAccept', 'requireSupplement'],
    })
    expect(cases[2]?.availableActions).toEqual(['notAccept', 'requireSupplement', 'decideInstantly'])
    expect(cases.at(-1)).toMatchObject({ due: null, availableActions: ['close'] })
  })

  it.each([1, 2, 3, 4, 5, 6])('comes in pages of %i without a twin or a gap', async (limit) => {
    expect(await pageThrough('mine', limit, 6)).toEqual(forTheWindow)
  })
})

describe('what my department has to do with', () => {
  const ofTheTown = [
    'card overdue since the 11th',
    'relief due the 17th',
    'pension due the 17th',
    'card due the 22nd',
    'allowance due the 24th',
    'card with the mayor',
    'allowance with the reviewer',
    'allowance with her',
    'allowance with the county',
    'decided, nothing due',
  ]

  it('is every open case that it receives, accepts or decides', async () => {
    expect(await namesOf('huangwenbin', 'department')).toEqual(ofTheTown)
    expect(await namesOf('fuyongkang', 'department')).toEqual([
      'relief due the 17th',
      'allowance due the 24th',
      'allowance of 打安镇',
      'allowance with the reviewer',
      'allowance with her',
      'allowance with the county',
      'decided, nothing due',
    ])
    expect(await namesOf('gaojianguo', 'department')).toEqual(['permit'])
    expect((await namesOf('fuxiaoyun', 'department')).length).toBe(11)
  })

  it.each([1, 3, 5, 10])('comes in pages of %i too', async (limit) => {
    expect(await pageThrough('department', limit, 10)).toEqual(ofTheTown)
  })

  it('never shows a case of another town or village', async () => {
    expect((await namesOf('xingxiujuan')).sort()).toEqual(['allowance of 打安镇', 'card of 打安镇'])
    expect((await namesOf('zhouyongfu', 'department')).sort()).toEqual([
      'allowance of 打安镇',
      'card of 打安镇',
    ])
    expect(await namesOf('wangyaqin', 'department')).toEqual([])
  })
})

describe('a case that moves', () => {
  it('leaves one list for the next, and all of them at its end', async () => {
    const found = await counter.submit('16', 'oDemo_wang_yulan')
    names.set(found.caseNo, 'moving')
    const seenBy = async () => {
      const seen: string[] = []
      for (const who of ['chenlihua', 'huangwenbin', 'linzhigang']) {
        if ((await namesOf(who)).includes('moving')) seen.push(who)
      }
      if ((await namesOf('chenlihua', 'department')).includes('moving')) seen.push('department')
      return seen
    }
    expect(await seenBy()).toEqual(['chenlihua', 'department'])
    const asked = await counter.act('case.requireSupplement', 'chenlihua', found)
    expect(await seenBy()).toEqual(['department'])
    const materials = await counter.papers('oDemo_wang_yulan', ['m02'])
    const given = await counter.act('case.supplement', 'oDemo_wang_yulan', asked, { materials })
    expect(await seenBy()).toEqual(['chenlihua', 'department'])
    const accepted = await counter.act('case.accept', 'chenlihua', given)
    expect(await seenBy()).toEqual(['huangwenbin', 'department'])
    const reviewed = await counter.act('case.review', 'huangwenbin', accepted)
    expect(await seenBy()).toEqual(['linzhigang', 'department'])
    const decided = await counter.act('case.decide', 'linzhigang', reviewed)
    expect(await seenBy()).toEqual(['chenlihua', 'department'])
    await counter.act('case.close', 'chenlihua', decided)
    expect(await seenBy()).toEqual([])
  })
})
