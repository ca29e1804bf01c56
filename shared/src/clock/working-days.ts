import { type Calendar, isWorkingDay } from './calendar'
import { addDays, assertDay, type Day, yearOf } from './day'

/** workday: 工作日, holidays and weekends left out. day: natural days, every day counts. */
export type LimitUnit = 'workday' | 'day'

/**
 * Time that does not count: the days after `start` up to and including `resume`, i.e. (start, resume].
 * `resume: null` is a clock still standing.
 */
export interface Pause {
  start: Day
  resume: Day | null
}

export interface Span {
  calendar: Calendar
  /** The day the limit runs from; it is not counted itself. (民法典 art. 201) */
  start: Day
  /** Default workday. */
  unit?: LimitUnit
  pauses?: readonly Pause[]
}

export interface Limit extends Span {
  /** Length of the limit in `unit`; 0 is the same day. */
  days: number
}

export interface DueDate {
  dueDate: Day
  /** True when the count runs into a year whose holidays are not published: weekends alone were left out. */
  provisional: boolean
}

const longestLimit = 3660

/**
 * The first day on which `days` counted days have passed. A pause still open leaves the due date as it
 * stood when the clock stopped; it moves on once the pause has an end. Throws RangeError on bad days.
 */
export function dueDate(limit: Limit): DueDate {
  const { calendar, start, days, unit = 'workday', pauses = [] } = limit
  if (!Number.isInteger(days) || days < 0 || days > longestLimit) {
    throw new RangeError(`a limit is 0 to ${longestLimit} days: ${days}`)
  }
  const closed = pauses.filter((pause) => pause.resume !== null)
  let provisional = false
  let date = assertDay(start)
  for (let left = days; left > 0; ) {
    date = addDays(date, 1)
    if (unit === 'workday' && !calendar.published(yearOf(date))) provisional = true
    if (isCounted({ calendar, unit, pauses: closed }, date)) left -= 1
  }
  return { dueDate: date, provisional }
}

/**
 * Counted days after `start` up to and including `day`:
 * #{d counts: start < d ≤ day} − #{d counts, in any (pause.start, pause.resume]}. 0 before the start.
 */
export function elapsed(span: Span, day: Day): number {
  const { calendar, start, unit = 'workday', pauses = [] } = span
  assertDay(day)
  let count = 0
  for (let date = addDays(start, 1); date <= day; date = addDays(date, 1)) {
    if (isCounted({ calendar, unit, pauses }, date)) count += 1
  }
  return count
}

/**
 * Counted days left at the end of `today`: 0 on the due date, −n when n counted days too late.
 * On a weekend just after the due date it is still 0; whether a limit is missed is `today > dueDate`.
 */
export function remaining(limit: Limit, today: Day): number {
  return limit.days - elapsed(limit, today)
}

/** Whether a day after the start uses up one day of the limit. */
export function isCounted(span: Required<Omit<Span, 'start'>>, date: Day): boolean {
  if (isPaused(span.pauses, date)) return false
  return span.unit === 'day' || isWorkingDay(span.calendar, date)
}

export function isPaused(pauses: readonly Pause[], date: Day): boolean {
  return pauses.some(({ start, resume }) => start < date && (resume === null || date <= resume))
}
