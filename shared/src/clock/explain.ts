import { type DayKind, dayKind } from './calendar'
import { addDays, type Day, weekdayOf } from './day'
import { dueDate, isCounted, isPaused, type Limit } from './working-days'

/** One square of the strip that shows how a due date came about. */
export interface ExplainedDay {
  date: Day
  /** 1 Monday … 7 Sunday */
  weekday: number
  kind: DayKind
  /** The holiday a day off or a make-up day belongs to. */
  name?: string
  /** Running count of the limit; null for a day that does not count, the start among them. */
  counted: number | null
  /** The clock stood still on this day. */
  paused: boolean
}

/** Every day from the start to the due date, both included; the last counted one carries the whole limit. */
export function explainDays(limit: Limit): ExplainedDay[] {
  const { calendar, start, unit = 'workday', pauses = [] } = limit
  const closed = pauses.filter((pause) => pause.resume !== null)
  const end = dueDate(limit).dueDate
  const strip: ExplainedDay[] = []
  let count = 0
  for (let date = start; date <= end; date = addDays(date, 1)) {
    const counts = date > start && isCounted({ calendar, unit, pauses: closed }, date)
    if (counts) count += 1
    const mark = calendar.findMark(date)
    strip.push({
      date,
      weekday: weekdayOf(date),
      kind: dayKind(calendar, date),
      ...(mark && { name: mark.name }),
      counted: counts ? count : null,
      paused: isPaused(closed, date),
    })
  }
  return strip
}
