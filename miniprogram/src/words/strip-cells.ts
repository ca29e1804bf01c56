import { addDays, weekdayOf } from '@doorstep/shared/clock/day'
import type { ClockView } from '@doorstep/shared/contracts/case.views'
import { stripMark } from './due-words'

export interface StripCell {
  date: string
  /** 27, and 12/1 on the first of a month; '' for a day of the week that lies outside the limit. */
  number: string
  /** 今天, 到期, 休, 班 or nothing. */
  mark: string
  /** Class names: is-counted is-past is-today is-due is-outside. */
  looks: string
}

type Strip = Pick<ClockView, 'days' | 'dueDate'>

/**
 * The days of a limit folded by weeks from Monday, as on a wall calendar. Weeks that are over are left out;
 * `today` may be unknown: then all are there and none is marked as past.
 */
export function stripWeeks({ days, dueDate }: Strip, today?: string): StripCell[][] {
  const [first] = days
  if (!first) return []
  const before = Array.from({ length: weekdayOf(first.date) - 1 }, (_, place) =>
    outside(addDays(first.date, place + 1 - weekdayOf(first.date))),
  )
  const cells = [...before, ...days.map((day) => cellOf(day, dueDate, today))]
  const last = cells.at(-1)?.date ?? first.date
  const after = Array.from({ length: 7 - weekdayOf(last) }, (_, place) => outside(addDays(last, place + 1)))
  const weeks = inSevens([...cells, ...after])
  const left = weeks.filter((week) => today === undefined || (week.at(-1)?.date ?? '') >= today)
  return left.length > 0 ? left : weeks.slice(-1)
}

function cellOf(day: Strip['days'][number], dueDate: string, today?: string): StripCell {
  const isToday = day.date === today
  const isDue = day.date === dueDate
  const looks = [
    day.counted !== null && 'is-counted',
    today !== undefined && day.date < today && 'is-past',
    isToday && 'is-today',
    isDue && 'is-due',
  ]
  return {
    date: day.date,
    number: numberOf(day.date),
    mark: isDue ? '到期' : isToday ? '今天' : stripMark(day),
    looks: looks.filter(Boolean).join(' '),
  }
}

function outside(date: string): StripCell {
  return { date, number: '', mark: '', looks: 'is-outside' }
}

function numberOf(date: string): string {
  const number = Number(date.slice(8, 10))
  return number === 1 ? `${Number(date.slice(5, 7))}/1` : String(number)
}

function inSevens(cells: StripCell[]): StripCell[][] {
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
