import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk } from '../support/api'
import { type Counter, openCounter } from '../support/cases'
import { type House, openHouse } from '../support/house'
import { expectDenied } from '../support/refusals'
import { countRows } from '../support/rows'

let house: House
let counter: Counter
let caseNo: string
const openid = 'oDemo_fu_yaliang'
const missing = '469025260616999998'

beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
  caseNo = (await counter.caseIn('DECIDING', '07', openid)).caseNo
})
afterAll(() => house.close())

const page = (who: string) => expectOk(counter.look(who, caseNo))

describe('a case is not shown', () => {
  it('to nobody known', async () => {
    const reply = await house.api.call('case.get', { params: { caseNo } })
    await expectDenied(house, reply, [401, 'unauthenticated'], 'case.get')
  })

  it('to another villager, who learns as little as of one that never was', async () => {
    const foreign = await counter.look('oDemo_wang_yulan', caseNo)
    await expectDenied(house, foreign, [404, 'case_not_found'], 'case.get')
    const never = await counter.look('oDemo_wang_yulan', missing)
    await expectDenied(house, never, [404, 'case_not_found'], 'case.get')
    expect({ ...foreign.refusal, requestId: '' }).toEqual({ ...never.refusal, requestId: '' })
    expect(foreign.refusal.message).toBe('没有找到这件事。请核对受理编号，再从列表里打开。')
    expect(await countRows(house, 'audit', `object = '${caseNo}' AND code = 'case_not_found'`)).toBe(1)
  })

  it.each([
    ['the window of another town', 'xingxiujuan'],
    ['the reviewer of another town', 'zhengguoping'],
    ['the service point of another village', 'wangyaqin'],
    ['another office of the county', 'wangchunmei'],
  ])('to %s', async (_, username) => {
    const reply = await counter.look(username, caseNo)
    await expectDenied(house, reply, [403, 'wrong_place'], 'case.get')
    expect(reply.refusal.message).toBe('这件事不归您所在的单位办理。请转告申请人联系受理单位。')
  })

  it('under a number that cannot be one', async () => {
    for (const odd of ['1', '46902526061600001X', `${caseNo}0`]) {
      const reply = await counter.look(openid, odd)
      expect(reply).toMatchObject({ status: 400, refusal: { code: 'invalid_request' } })
    }
  })
})

describe('who looks decides what is seen', () => {
  it('she reads her name in full; a clerk reads it masked', async () => {
    expect((await page(openid)).applicantName).toBe('符亚良')
    for (const clerk of ['fuxiaoyun', 'chenlihua', 'huangwenbin', 'fuyongkang']) {
      expect((await page(clerk)).applicantName).toBe('符*良')
    }
  })

  it('numbers are masked for both', async () => {
    for (const reader of [openid, 'chenlihua']) {
      const { form } = await page(reader)
      const value = (field: string) => form.find((one) => one.field === field)?.value
      expect(value('idNo')).toBe('469025********0013')
      expect(value('phone')).toBe('138****0004')
      expect(value('bankCardNo')).toBe('**** 0026')
      expect(value('bankName')).toBe('农村信用社')
      expect(value('relativeName')).toBe('—')
      expect(JSON.stringify(form)).not.toMatch(/193805120013|13800000004|6200000000000000026/)
    }
  })

  it('what the reviewer advised stays among the bodies', async () => {
    const advice = '年龄和户口核对一致，建议同意。'
    const text = (found: Awaited<ReturnType<typeof page>>) =>
      found.timeline.find(({ type }) => type === 'CaseReviewed')?.text
    expect(text(await page('fuyongkang'))).toBe(advice)
    expect(text(await page(openid))).toBeNull()
    expect(JSON.stringify(await page(openid))).not.toContain('建议同意')
  })

  it('each is told what she may do now', async () => {
    const may = async (who: string) => (await page(who)).availableActions
    expect(await may('fuyongkang')).toEqual(['decide'])
    for (const other of [openid, 'fuxiaoyun', 'chenlihua', 'huangwenbin', 'linzhigang', 'zhangmin']) {
      expect(await may(other)).toEqual([])
    }
  })
})

describe('the story of a case', () => {
  it('tells what happened, by which body and in which role, never by which clerk', async () => {
    const { timeline } = await page(openid)
    const town = '邦溪镇人民政府'
    expect(timeline).toEqual([
      {
        seq: 1,
        type: 'CaseSubmitted',
        title: '提交申请',
        at: '2026-06-16T01:30:00.000Z',
        by: { organName: null, role: null, self: true },
        text: null,
      },
      {
        seq: 2,
        type: 'CaseAccepted',
        title: '受理',
        at: '2026-06-16T01:30:00.000Z',
        by: { organName: town, role: 'window', self: false },
        text: '材料齐全，予以受理。',
      },
      {
        seq: 3,
        type: 'CaseReviewed',
        title: '审核',
        at: '2026-06-16T01:30:00.000Z',
        by: { organName: town, role: 'reviewer', self: false },
        text: null,
      },
    ])
    // A clerk knows her own act again, and only that.
    const byHer = (await page('chenlihua')).timeline.map(({ by }) => by.self)
    expect(byHer).toEqual([false, true, false])
    const everything = JSON.stringify(await page('fuyongkang'))
    for (const clerk of ['陈丽华', '黄文斌', 'chenlihua', 'huangwenbin']) {
      expect(everything).not.toContain(clerk)
    }
  })

  it('says who decides by when', async () => {
    const { next, status, version, due } = await page(openid)
    expect({ status, version }).toEqual({ status: 'DECIDING', version: 3 })
    // Promised in ten working days from acceptance on 16 June: 17, 18, 22–26, 29, 30 June, 1 July.
    expect(due).toMatchObject({ kind: 'promise', dueDate: '2026-07-01', remaining: 10 })
    expect(next).toBe('白沙黎族自治县民政局会在 7月1日 周三 前作出决定。')
  })
})
