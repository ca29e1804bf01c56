import type { ClockView } from '@doorstep/shared/contracts/case.views'
import { formatDate, formatDay } from '../../../../words/day-words'
import { limitWords } from '../../../../words/due-words'

/** The rule behind a date in two sentences. */
export function explainClock(clock: ClockView, today?: string): string {
  const { startDate, limit, unit, dueDate } = clock
  if (limit === 0) return `从 ${formatDate(startDate, today)} 算，当天办好。`
  const off = unit === 'workday' ? '周末和节假日不算，调休上班的那天算。' : '周末和节假日也算。'
  const span = `从 ${formatDate(startDate, today)} 的第二天算起，一共 ${limitWords(clock)}，`
  return `${span}所以是 ${formatDay(dueDate, today)}。${off}`
}

/** The other limits of the case, in the order they were set. */
export function otherClocks(clocks: readonly ClockView[], shown: ClockView | undefined): ClockView[] {
  return clocks.filter((clock) => clock !== shown)
}

/** 已经在 11月23日 办到 · 到 12月4日 为止 */
export function describeClockEnd(
  { endedOn, dueDate }: Pick<ClockView, 'endedOn' | 'dueDate'>,
  today?: string,
): string {
  return endedOn ? `已经在 ${formatDay(endedOn, today)} 办到` : `到 ${formatDay(dueDate, today)} 为止`
}
