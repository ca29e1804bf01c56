import type { Calendar } from './calendar'
import type { Day } from './day'
import { dueDate, type LimitUnit, type Pause } from './working-days'

/**
 * receipt: from submission to acceptance, refusal or the one notice (行政许可法 art. 32: 5 working days).
 * promise and legal: from acceptance to the decision. supplement: what the applicant is given.
 */
export const clockKinds = ['receipt', 'promise', 'legal', 'supplement'] as const
export type ClockKind = (typeof clockKinds)[number]

export const clockLabels = {
  receipt: '受理期限',
  promise: '承诺期限',
  legal: '法定期限',
  supplement: '补正期限',
} as const satisfies Record<ClockKind, string>

export interface StatutoryClock {
  kind: ClockKind
  /** What the screens call it. */
  label: string
  start: Day
  /** Length in `unit`; 0 is the same day (即办). */
  limit: number
  unit: LimitUnit
  dueDate: Day
  /** Article of law, rule or promise the limit rests on. */
  basis: string
  /** The due date assumes plain weekends in a year whose holidays are not published yet. */
  provisional: boolean
  /** The day the clock stopped for good; absent while it runs. */
  endedOn?: Day
}

export interface ClockInput {
  calendar: Calendar
  kind: ClockKind
  start: Day
  limit: number
  unit: LimitUnit
  basis: string
  pauses?: readonly Pause[]
  endedOn?: Day
}

export function computeClock(input: ClockInput): StatutoryClock {
  const { calendar, kind, start, limit, unit, basis, pauses = [], endedOn } = input
  return {
    kind,
    label: clockLabels[kind],
    start,
    limit,
    unit,
    basis,
    ...dueDate({ calendar, start, days: limit, unit, pauses }),
    ...(endedOn !== undefined && { endedOn }),
  }
}
