import type { ClockView } from '@doorstep/shared/contracts/case.views'
import { stripMark } from './due-words'

export interface StripCell {
  date: string
  /** 27, and 12/1 on the first of a month. */
  number: string
  /** 今天, 到期, 休, 班 or nothing. */
  mark: string
  isToday: boolean
  /** Class names: is-counted is-past is-today is-due. */
  looks: string
}

/** The strip under a due date. `today` may be unknown: then no day is marked as past. */
export function stripCells(
  { days, dueDate }: Pick<ClockView, 'days' | 'dueDate'>,
  today?: string,
): StripCell[] {
  return days.map((day) => {
    const isToday = day.date === today
    const isDue = day.date === dueDate
    const looks = [
      day.counted !== null && 'is-counted',
      today !== undefined && day.date <= today && 'is-past',
      isToday && 'is-today',
      isDue && 'is-due',
    ]
    return {
      date: day.date,
      number: numberOf(day.date),
      mark: isToday ? '今天' : isDue ? '到期' : stripMark(day),
      isToday,
      looks: looks.filter(Boolean).join(' '),
    }
  })
}

function numberOf(date: string): string {
  const number = Number(date.slice(8, 10))
  return number === 1 ? `${Number(date.slice(5, 7))}/1` : String(number)
}
