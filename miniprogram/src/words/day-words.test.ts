import { describe, expect, test } from 'vitest'
import { formatDay, formatInstant, readableDay, shanghaiDay } from './day-words'

describe('days as a person reads them', () => {
  test('month, day and weekday', () => {
    expect(formatDay('2026-11-27')).toBe('11月27日 周五')
    expect(formatDay('2026-03-01')).toBe('3月1日 周日')
  })

  test('the year stands in front when it is another', () => {
    expect(formatDay('2027-01-04', '2026-12-30')).toBe('2027年1月4日 周一')
    expect(formatDay('2026-12-31', '2026-12-30')).toBe('12月31日 周四')
  })

  test('an evening in UTC is the next morning here', () => {
    expect(shanghaiDay('2026-02-13T16:30:00.000Z')).toBe('2026-02-14')
    expect(formatInstant('2026-02-13T16:30:00.000Z')).toBe('2月14日 周六 00:30')
  })

  test('a day in an answer is read with its year, other answers stay', () => {
    expect(readableDay('1951-06-08')).toBe('1951年6月8日')
    expect(readableDay('1951-06-31')).toBe('1951-06-31')
    expect(readableDay('农村信用社')).toBe('农村信用社')
  })
})
