import { type Day, isDay } from '@doorstep/shared/clock/day'
import { formatDayZh, shanghaiDate, shanghaiTime } from '@doorstep/shared/clock/shanghai'

/** 2026-11-27 → 11月27日 周五; with the year in front where it is not the year of `today`. */
export function formatDay(day: Day, today?: Day): string {
  const year = today && today.slice(0, 4) !== day.slice(0, 4) ? `${day.slice(0, 4)}年` : ''
  return year + formatDayZh(day)
}

/** 2026-11-27 → 11月27日 */
export function formatDate(day: Day, today?: Day): string {
  return formatDay(day, today).split(' ')[0] ?? ''
}

/** 2026-11-27 → 周五 */
export function formatWeekday(day: Day): string {
  return formatDay(day).split(' ')[1] ?? ''
}

/** The day in Asia/Shanghai on which an instant of the API falls. */
export function shanghaiDay(instant: string): Day {
  return shanghaiDate(new Date(instant))
}

/** 2026-11-20T01:12:00.000Z → 11月20日 周五 09:12 */
export function formatInstant(instant: string, today?: Day): string {
  return `${formatDay(shanghaiDay(instant), today)} ${shanghaiTime(new Date(instant))}`
}

/** A day with its year, for a date of birth or the like: 1951-06-08 → 1951年6月8日; any other text as it is. */
export function readableDay(text: string): string {
  return isDay(text) ? `${text.slice(0, 4)}年${formatDate(text)}` : text
}
