import { createCalendar, dayKind, isWorkingDay } from '@doorstep/shared/clock/calendar'
import { addDays, weekdayOf } from '@doorstep/shared/clock/day'
import { dueDate } from '@doorstep/shared/clock/working-days'
import { describe, expect, it } from 'vitest'
import { readCalendars } from './calendars'

const years = readCalendars()
const calendar = createCalendar(years)

function workingDaysOf(year: number): number {
  let count = 0
  for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1)) {
    if (isWorkingDay(calendar, date)) count += 1
  }
  return count
}

describe('the official calendars', () => {
  it('name their notices', () => {
    expect(years.map(({ year, notice }) => [year, notice])).toEqual([
      [2025, '国办发明电〔2024〕12号，2024年11月12日'],
      [2026, '国办发明电〔2025〕7号，2025年11月4日'],
    ])
  })

  it('give 28 and 33 days off, 5 and 6 of them worked back', () => {
    expect(years.map(({ off, work }) => [off.length, work.length])).toEqual([
      [28, 5],
      [33, 6],
    ])
  })

  it('make up only at weekends', () => {
    for (const { date } of years.flatMap(({ work }) => work)) expect(weekdayOf(date), date).toBeGreaterThan(5)
  })

  it('leave 248 working days in both years', () => {
    expect([workingDaysOf(2025), workingDaysOf(2026)]).toEqual([248, 248])
  })

  it('know the odd days of 2026', () => {
    expect(dayKind(calendar, '2026-02-14')).toBe('make-up')
    expect(dayKind(calendar, '2026-02-15')).toBe('holiday')
    expect(dayKind(calendar, '2026-09-26')).toBe('holiday')
    expect(calendar.published(2027)).toBe(false)
  })

  it('carry a limit over the National Day', () => {
    expect(dueDate({ calendar, start: '2026-09-30', days: 20 }).dueDate).toBe('2026-11-03')
  })
})
