import { readCalendars } from '@doorstep/db/seeds/calendars/calendars'
import { createCalendar } from '@doorstep/shared/clock/calendar'
import { describe, expect, it } from 'vitest'
import { findRunningClock, listClocks } from './case.clocks'
import { caseAfterSupplement, caseIn } from './case.examples'

const calendar = createCalendar(readCalendars())
const limits = {
  receipt: { days: 5, unit: 'workday', basis: '行政许可法第三十二条' },
  supplement: { days: 10, unit: 'workday', basis: '示例' },
  legal: { days: 20, unit: 'workday', basis: '行政许可法第四十二条' },
  promise: { days: 10, unit: 'workday', basis: '示例' },
} as const

const shown = (state: Parameters<typeof listClocks>[0]) =>
  listClocks(state, limits, calendar).map(({ kind, start, dueDate, endedOn }) => [
    kind,
    start,
    dueDate,
    endedOn,
  ])

describe('the clocks of a case', () => {
  it('five working days from submission, the day itself not counted (art. 32)', () => {
    expect(shown(caseIn('SUBMITTED'))).toEqual([['receipt', '2026-06-08', '2026-06-15', undefined]])
  })

  it('receipt stops at the one notice and begins anew with the supplement', () => {
    expect(shown(caseAfterSupplement())).toEqual([
      ['receipt', '2026-06-08', '2026-06-15', '2026-06-09'],
      ['supplement', '2026-06-09', '2026-06-24', '2026-06-10'],
      ['receipt', '2026-06-10', '2026-06-17', undefined],
    ])
  })

  it('promise and law run side by side from acceptance, 端午 (19–21 June 2026) left out', () => {
    expect(shown(caseIn('REVIEWING'))).toEqual([
      ['receipt', '2026-06-08', '2026-06-15', '2026-06-09'],
      ['promise', '2026-06-09', '2026-06-24', undefined],
      ['legal', '2026-06-09', '2026-07-08', undefined],
    ])
  })

  it('the promise is what is due next, and nothing is once it is decided', () => {
    expect(findRunningClock(listClocks(caseIn('DECIDING'), limits, calendar))?.kind).toBe('promise')
    expect(findRunningClock(listClocks(caseIn('DECIDED_APPROVED'), limits, calendar))).toBeUndefined()
  })

  it('without a limit in law there is no clock for it', () => {
    const kinds = listClocks(caseIn('REVIEWING'), { ...limits, legal: null }, calendar).map(
      (clock) => clock.kind,
    )
    expect(kinds).toEqual(['receipt', 'promise'])
  })
})
