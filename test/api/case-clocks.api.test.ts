import type { ClockView } from '@doorstep/shared/contracts/case.views'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { expectOk } from '../support/api'
import { type Counter, openCounter } from '../support/cases'
import { type House, morning, openHouse } from '../support/house'

let house: House
let counter: Counter
const openid = 'oDemo_fu_yaliang'

beforeEach(async () => {
  house ??= await openHouse()
  counter ??= openCounter(house)
  house.business.set(morning)
})
afterAll(() => house.close())

const brief = ({ kind, startDate, limit, dueDate, endedOn }: ClockView) =>
  [kind, startDate, limit, dueDate, endedOn].join(' ')

/*
 * Counted on the official calendar of 2026 (国办发明电〔2025〕7号): from Tuesday 16 June the working days are
 * 1 17 · 2 18 · 3 22 · 4 23 · 5 24 · 6 25 · 7 26 · 8 29 · 9 30 June · 10 1 · 11 2 · 12 3 · 13 6 · 14 7 · 15 8 ·
 * 16 9 · 17 10 · 18 13 · 19 14 · 20 15 July; 19–21 June is 端午节.
 */
describe('due dates over 端午节', () => {
  it.each([
    ['07', 5, '2026-06-24'],
    ['16', 3, '2026-06-22'],
    ['10', 1, '2026-06-17'],
    ['18', 5, '2026-06-24'],
    ['01', 1, '2026-06-17'],
    ['14', 1, '2026-06-17'],
  ] as const)('item %s is answered within %i working days: %s', async (itemCode, limit, dueDate) => {
    const { clocks, due } = await counter.submit(itemCode, openid)
    expect(clocks.map(brief)).toEqual([`receipt 2026-06-16 ${limit} ${dueDate} `])
    expect(due).toEqual({ kind: 'receipt', dueDate, remaining: limit, unit: 'workday', provisional: false })
    expect(clocks[0]?.label).toBe('受理期限')
  })

  it.each([
    ['07', ['promise 2026-06-16 10 2026-07-01 ']],
    ['16', ['promise 2026-06-16 5 2026-06-24 ']],
    ['10', ['promise 2026-06-16 15 2026-07-08 ', 'legal 2026-06-16 15 2026-07-08 ']],
    ['18', ['promise 2026-06-16 10 2026-07-01 ', 'legal 2026-06-16 20 2026-07-15 ']],
  ] as const)('item %s, once accepted, is promised (and by law due)', async (itemCode, after) => {
    const { clocks, due } = await counter.caseIn('REVIEWING', itemCode, openid)
    expect(clocks[0]).toMatchObject({ kind: 'receipt', endedOn: '2026-06-16' })
    expect(clocks.slice(1).map(brief)).toEqual(after)
    expect(due?.kind).toBe('promise')
  })

  it('a permit says which article its limits rest on', async () => {
    const { clocks } = await counter.caseIn('REVIEWING', '18', openid)
    expect(clocks.map(({ kind, basis, label }) => [kind, label, basis])).toEqual([
      ['receipt', '受理期限', '《中华人民共和国行政许可法》第三十二条'],
      ['promise', '承诺期限', '承诺时限，为法定 20 个工作日的 50%（示例，非官方）'],
      ['legal', '法定期限', '《中华人民共和国行政许可法》第四十二条'],
    ])
  })
})

describe('the strip of days', () => {
  it('explains each day, the holiday by its name', async () => {
    const { clocks } = await counter.submit('07', openid)
    expect(clocks[0]?.days).toEqual([
      { date: '2026-06-16', kind: 'workday', name: null, counted: null },
      { date: '2026-06-17', kind: 'workday', name: null, counted: 1 },
      { date: '2026-06-18', kind: 'workday', name: null, counted: 2 },
      { date: '2026-06-19', kind: 'holiday', name: '端午节', counted: null },
      { date: '2026-06-20', kind: 'holiday', name: '端午节', counted: null },
      { date: '2026-06-21', kind: 'holiday', name: '端午节', counted: null },
      { date: '2026-06-22', kind: 'workday', name: null, counted: 3 },
      { date: '2026-06-23', kind: 'workday', name: null, counted: 4 },
      { date: '2026-06-24', kind: 'workday', name: null, counted: 5 },
    ])
  })

  it('counts a make-up Saturday: 10 October 2026 closes the National Day week', async () => {
    // Wednesday 30 September; off 1–7 October; working 8, 9 and Saturday 10; then 12, 13.
    house.business.set('2026-09-30T15:00:00+08:00')
    const { clocks, due } = await counter.submit('07', openid)
    expect(due?.dueDate).toBe('2026-10-13')
    const counted = clocks[0]?.days.filter((day) => day.counted !== null)
    expect(counted?.map(({ date, kind, name }) => [date, kind, name])).toEqual([
      ['2026-10-08', 'workday', null],
      ['2026-10-09', 'workday', null],
      ['2026-10-10', 'make-up', '国庆节'],
      ['2026-10-12', 'workday', null],
      ['2026-10-13', 'workday', null],
    ])
  })

  it('says where a year is not published yet that the date is provisional', async () => {
    // Monday 28 December 2026; the holidays of 2027 are not published: 29, 30, 31 December, then weekdays.
    house.business.set('2026-12-28T10:00:00+08:00')
    const { due } = await counter.submit('07', openid)
    expect(due).toMatchObject({ dueDate: '2027-01-04', provisional: true })
  })
})

describe('time that goes by', () => {
  const dueOn = async (caseNo: string, at: string) => {
    house.business.set(at)
    return (await expectOk(counter.look(openid, caseNo))).due
  }

  it('uses up working days alone, and counts on below nought when the limit is missed', async () => {
    const { caseNo } = await counter.submit('07', openid)
    const left = async (at: string) => (await dueOn(caseNo, at))?.remaining
    expect(await left('2026-06-18T23:59:00+08:00')).toBe(3)
    expect(await left('2026-06-21T12:00:00+08:00')).toBe(3)
    expect(await left('2026-06-22T00:00:00+08:00')).toBe(2)
    expect(await left('2026-06-24T23:59:59+08:00')).toBe(0)
    expect(await left('2026-06-26T08:00:00+08:00')).toBe(-2)
  })

  it('counts from the day in Shanghai: at half past seven in the morning UTC is still at yesterday', async () => {
    house.business.set('2026-06-17T07:30:00+08:00')
    const { clocks } = await counter.submit('07', openid)
    // 18, 22, 23, 24, 25 June.
    expect(clocks.map(brief)).toEqual(['receipt 2026-06-17 5 2026-06-25 '])
  })

  it('stands still while she is asked, and begins anew with her supplement', async () => {
    const asked = await counter.caseIn('SUPPLEMENT_REQUIRED', '07', openid)
    house.business.set('2026-06-18T20:00:00+08:00')
    const materials = await counter.papers(openid, ['m02'])
    const supplemented = await counter.act('case.supplement', openid, asked, { materials })
    expect(supplemented.clocks.map(brief)).toEqual([
      'receipt 2026-06-16 5 2026-06-24 2026-06-16',
      'supplement 2026-06-16 10 2026-07-01 2026-06-18',
      // 22, 23, 24, 25, 26 June.
      'receipt 2026-06-18 5 2026-06-26 ',
    ])
    house.business.set('2026-06-22T09:00:00+08:00')
    const accepted = await counter.act('case.accept', 'chenlihua', supplemented)
    expect(accepted.clocks.slice(2).map(brief)).toEqual([
      'receipt 2026-06-18 5 2026-06-26 2026-06-22',
      // 23–26, 29, 30 June, 1, 2, 3, 6 July.
      'promise 2026-06-22 10 2026-07-06 ',
    ])
  })
})
