import { describe, expect, it } from 'vitest'
import { type CalendarYear, createCalendar, dayKind, isWorkingDay } from './calendar'
import { year2026 } from './calendar.fixture'
import { addDays, isDay, weekdayOf } from './day'

const calendar = createCalendar([year2026])

describe('a calendar', () => {
  it.each([
    ['2026-02-13', 'workday', true],
    ['2026-02-14', 'make-up', true],
    ['2026-02-15', 'holiday', false],
    ['2026-03-07', 'weekend', false],
    ['2026-10-05', 'holiday', false],
    ['2027-01-01', 'workday', true],
    ['2027-01-02', 'weekend', false],
  ])('%s is a %s', (date, kind, works) => {
    expect(dayKind(calendar, date)).toBe(kind)
    expect(isWorkingDay(calendar, date)).toBe(works)
  })

  it('knows which years are published', () => {
    expect([2025, 2026, 2027].map((year) => calendar.published(year))).toEqual([false, true, false])
  })

  it('takes a New Year that begins in the old year (notice for 2023: 2022-12-31 off)', () => {
    const year2023 = { ...empty(2023), off: [{ date: '2022-12-31', name: '元旦' }] }
    expect(dayKind(createCalendar([year2023]), '2022-12-31')).toBe('holiday')
  })

  it.each([
    ['a year twice', [year2026, year2026]],
    ['a day of another year', [{ ...empty(2026), off: [{ date: '2027-01-01', name: '元旦' }] }]],
    ['a day that does not exist', [{ ...empty(2026), off: [{ date: '2026-02-30', name: '春节' }] }]],
    ['a day both off and worked', [{ ...year2026, work: [{ date: '2026-01-01', name: '元旦' }] }]],
  ])('refuses %s', (_what, years) => {
    expect(() => createCalendar(years)).toThrow(RangeError)
  })
})

describe('a day', () => {
  it.each(['2026-02-30', '2026-2-3', '2026-13-01', '2027-02-29', '', '2026-03-02T00:00', '02026-03-02'])(
    'is not %s',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )

  it('may be the 29 February of a leap year, and of the first century too', () => {
    expect([isDay('2028-02-29'), isDay('0096-02-29')]).toEqual([true, true])
  })

  it('is stepped over months, years and clock changes of other countries', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect([addDays('2026-03-08', 1), addDays('2026-11-01', 1)]).toEqual(['2026-03-09', '2026-11-02'])
  })

  it('has its weekday', () => {
    expect([weekdayOf('2026-02-13'), weekdayOf('2026-02-14'), weekdayOf('2026-02-15')]).toEqual([5, 6, 7])
  })
})

function empty(year: number): CalendarYear {
  return { year, notice: 'test', source: 'test', off: [], work: [] }
}
