import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCalendar } from './calendar'
import { year2025, year2026 } from './calendar.fixture'
import { addDays } from './day'
import { explainDays } from './explain'
import { dueDate, elapsed, remaining } from './working-days'

const calendar = createCalendar([year2025, year2026])

describe('a due date in working days', () => {
  it.each([
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-03-02', 20, '2026-03-30'],
    ['2026-03-02', 30, '2026-04-14'],
    ['2026-03-02', 45, '2026-05-08'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-09-30', 20, '2026-11-03'],
    ['2025-09-26', 1, '2025-09-28'],
  ])('accepted %s, %d working days: %s', (start, days, expected) => {
    expect(dueDate({ calendar, start, days })).toEqual({ dueDate: expected, provisional: false })
  })

  it('leaves out a suspension: 2026-03-02, 20 days, ten of them from 03-09 to 03-23', () => {
    const pauses = [{ start: '2026-03-09', resume: '2026-03-23' }]
    expect(dueDate({ calendar, start: '2026-03-02', days: 20, pauses }).dueDate).toBe('2026-04-14')
  })

  it('counts the five days of art. 32 from the day of receipt', () => {
    expect(dueDate({ calendar, start: '2026-03-02', days: 5 }).dueDate).toBe('2026-03-09')
  })

  it('is the same day for an instant item', () => {
    expect(dueDate({ calendar, start: '2026-03-02', days: 0 }).dueDate).toBe('2026-03-02')
  })

  it('stands where it stood while a pause is open', () => {
    const pauses = [{ start: '2026-03-09', resume: null }]
    expect(dueDate({ calendar, start: '2026-03-02', days: 20, pauses }).dueDate).toBe('2026-03-30')
    expect(remaining({ calendar, start: '2026-03-02', days: 20, pauses }, '2026-06-30')).toBe(15)
  })

  it('says so when it runs into a year without a published calendar', () => {
    expect(dueDate({ calendar, start: '2026-12-30', days: 1 })).toEqual({
      dueDate: '2026-12-31',
      provisional: false,
    })
    expect(dueDate({ calendar, start: '2026-12-30', days: 2 })).toEqual({
      dueDate: '2027-01-01',
      provisional: true,
    })
  })

  it.each([-1, 1.5, Number.NaN, 4000])('refuses a limit of %d days', (days) => {
    expect(() => dueDate({ calendar, start: '2026-03-02', days })).toThrow(RangeError)
  })

  it('refuses a start that is no day', () => {
    expect(() => dueDate({ calendar, start: '2026-02-30', days: 0 })).toThrow(RangeError)
  })
})

describe('a due date in natural days', () => {
  it('counts every day and needs no calendar', () => {
    expect(dueDate({ calendar, start: '2026-12-20', days: 15, unit: 'day' })).toEqual({
      dueDate: '2027-01-04',
      provisional: false,
    })
  })
})

describe('remaining', () => {
  const limit = { calendar, start: '2026-03-02', days: 5 }
  it.each([
    ['2026-03-02', 5],
    ['2026-03-06', 1],
    ['2026-03-09', 0],
    ['2026-03-10', -1],
    ['2026-03-15', -4],
  ])('on %s is %d', (today, left) => {
    expect(remaining(limit, today)).toBe(left)
  })
})

const starts = fc.nat(600).map((count) => addDays('2025-01-01', count))
const limits = fc.record({ calendar: fc.constant(calendar), start: starts, days: fc.nat(60) })
const pausedLimits = fc
  .tuple(limits, fc.array(fc.record({ from: fc.nat(60), length: fc.nat(20) }), { maxLength: 3 }))
  .map(([limit, holes]) => ({
    ...limit,
    pauses: holes.map(({ from, length }) => ({
      start: addDays(limit.start, from),
      resume: addDays(limit.start, from + length),
    })),
  }))

describe('any limit', () => {
  it('falls due later, the longer it is', () => {
    fc.assert(
      fc.property(pausedLimits, (limit) => {
        const longer = dueDate({ ...limit, days: limit.days + 1 }).dueDate
        expect(longer > dueDate(limit).dueDate).toBe(true)
      }),
    )
  })

  it('falls due on the first day on which it has elapsed', () => {
    fc.assert(
      fc.property(pausedLimits, (limit) => {
        const due = dueDate(limit).dueDate
        expect(elapsed(limit, due)).toBe(limit.days)
        if (limit.days > 0) expect(elapsed(limit, addDays(due, -1))).toBe(limit.days - 1)
      }),
    )
  })

  it('moves by exactly the working days of a pause that ends before it is due', () => {
    fc.assert(
      fc.property(limits, fc.nat(30), fc.nat(20), (limit, from, length) => {
        const pause = { start: addDays(limit.start, from), resume: addDays(limit.start, from + length) }
        const before = dueDate(limit).dueDate
        fc.pre(pause.resume <= before)
        const lost = elapsed({ calendar, start: pause.start }, pause.resume)
        const expected = dueDate({ ...limit, days: limit.days + lost }).dueDate
        expect(dueDate({ ...limit, pauses: [pause] }).dueDate).toBe(expected)
      }),
    )
  })

  it('takes a pause in one piece or in two alike, and twice the same pause once', () => {
    fc.assert(
      fc.property(limits, fc.nat(30), fc.nat(15), fc.nat(15), (limit, from, one, two) => {
        const start = addDays(limit.start, from)
        const middle = addDays(start, one)
        const resume = addDays(middle, two)
        const whole = dueDate({ ...limit, pauses: [{ start, resume }] })
        const halves = [
          { start, resume: middle },
          { start: middle, resume },
        ]
        expect(dueDate({ ...limit, pauses: halves })).toEqual(whole)
        expect(dueDate({ ...limit, pauses: [...halves, { start, resume }] })).toEqual(whole)
      }),
    )
  })

  it('gives the same answer when replayed on a fresh calendar, whatever the order of its pauses', () => {
    fc.assert(
      fc.property(pausedLimits, (limit) => {
        const replayed = {
          ...limit,
          calendar: createCalendar([year2026, year2025]),
          pauses: [...limit.pauses].reverse(),
        }
        expect(dueDate(replayed)).toEqual(dueDate(limit))
      }),
    )
  })

  it('is provisional exactly when the strip reaches 2027', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (shift, days) => {
        const limit = { calendar, start: addDays('2026-11-22', shift), days }
        const reaches = explainDays(limit)
          .slice(1)
          .some(({ date }) => date >= '2027-01-01')
        expect(dueDate(limit).provisional).toBe(reaches)
      }),
    )
  })

  it('is explained by a strip whose last day carries the whole count', () => {
    fc.assert(
      fc.property(pausedLimits, (limit) => {
        const strip = explainDays(limit)
        expect(strip[0]).toMatchObject({ date: limit.start, counted: null })
        expect(strip.at(-1)?.date).toBe(dueDate(limit).dueDate)
        if (limit.days > 0) expect(strip.at(-1)?.counted).toBe(limit.days)
        const counts = strip.map(({ counted }) => counted).filter((counted) => counted !== null)
        expect(counts).toEqual(counts.map((_, place) => place + 1))
      }),
    )
  })
})
