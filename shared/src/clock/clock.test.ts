import { describe, expect, it } from 'vitest'
import { createCalendar } from './calendar'
import { year2025, year2026 } from './calendar.fixture'
import { computeClock } from './clock'
import { explainDays } from './explain'
import { formatDayZh, shanghaiDate, shanghaiTime } from './shanghai'

const calendar = createCalendar([year2025, year2026])

describe('explainDays', () => {
  it('shows why five working days from 13 February 2026 end on the 27th', () => {
    const strip = explainDays({ calendar, start: '2026-02-13', days: 5 })
    expect(strip).toHaveLength(15)
    expect(strip.slice(0, 3)).toEqual([
      { date: '2026-02-13', weekday: 5, kind: 'workday', counted: null, paused: false },
      { date: '2026-02-14', weekday: 6, kind: 'make-up', name: '春节', counted: 1, paused: false },
      { date: '2026-02-15', weekday: 7, kind: 'holiday', name: '春节', counted: null, paused: false },
    ])
    expect(strip.slice(-5).map(({ date, counted }) => [date, counted])).toEqual([
      ['2026-02-23', null],
      ['2026-02-24', 2],
      ['2026-02-25', 3],
      ['2026-02-26', 4],
      ['2026-02-27', 5],
    ])
  })

  it('marks the days on which the clock stood still', () => {
    const pauses = [{ start: '2026-03-03', resume: '2026-03-05' }]
    const strip = explainDays({ calendar, start: '2026-03-02', days: 2, pauses })
    expect(strip.map(({ date, counted, paused }) => [date.slice(8), counted, paused])).toEqual([
      ['02', null, false],
      ['03', 1, false],
      ['04', null, true],
      ['05', null, true],
      ['06', 2, false],
    ])
  })
})

describe('computeClock', () => {
  const permit = { calendar, unit: 'workday', start: '2026-03-02', limit: 20 } as const

  it('sets a running clock', () => {
    expect(computeClock({ ...permit, kind: 'legal', basis: '行政许可法第四十二条' })).toEqual({
      kind: 'legal',
      label: '法定期限',
      start: '2026-03-02',
      limit: 20,
      unit: 'workday',
      dueDate: '2026-03-30',
      basis: '行政许可法第四十二条',
      provisional: false,
    })
  })

  it('keeps the day a clock ended', () => {
    const clock = computeClock({ ...permit, kind: 'receipt', limit: 5, basis: 'x', endedOn: '2026-03-04' })
    expect(clock).toMatchObject({ label: '受理期限', dueDate: '2026-03-09', endedOn: '2026-03-04' })
  })

  it('says that a date is provisional', () => {
    expect(computeClock({ ...permit, kind: 'promise', start: '2026-12-21', basis: 'x' })).toMatchObject({
      label: '承诺期限',
      provisional: true,
    })
  })

  it('passes suspensions on', () => {
    const pauses = [{ start: '2026-03-09', resume: '2026-03-23' }]
    expect(computeClock({ ...permit, kind: 'legal', basis: 'x', pauses }).dueDate).toBe('2026-04-14')
  })
})

describe('Shanghai', () => {
  it.each([
    ['2026-03-01T15:59:59.999Z', '2026-03-01', '23:59'],
    ['2026-03-01T16:00:00.000Z', '2026-03-02', '00:00'],
    ['2025-12-31T16:30:00.000Z', '2026-01-01', '00:30'],
    // Clocks go forward in New York at this hour, and nowhere in China.
    ['2026-03-08T07:00:00.000Z', '2026-03-08', '15:00'],
  ])('reads %s as %s %s', (instant, date, time) => {
    expect(shanghaiDate(new Date(instant))).toBe(date)
    expect(shanghaiTime(new Date(instant))).toBe(time)
  })

  it('writes a day as people say it', () => {
    expect(formatDayZh('2026-11-27')).toBe('11月27日 周五')
    expect(formatDayZh('2026-02-15')).toBe('2月15日 周日')
  })
})
