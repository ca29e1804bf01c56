import { type Day, weekdayOf } from '@doorstep/shared/clock/day'

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
/** Asia/Shanghai is UTC+8 all year round since 1991. The mini-program has no Intl to ask. */
const shanghaiOffset = 8 * 3_600_000

/** 2026-11-27 → 11月27日 周五; with the year in front where it is not the year of `today`. */
export function formatDay(day: Day, today?: Day): string {
  return `${formatDate(day, today)} ${formatWeekday(day)}`
}

/** 2026-11-27 → 11月27日 */
export function formatDate(day: Day, today?: Day): string {
  const year = today && today.slice(0, 4) !== day.slice(0, 4) ? `${day.slice(0, 4)}年` : ''
  return `${year}${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
}

export function formatWeekday(day: Day): string {
  return weekdays[weekdayOf(day) - 1] ?? ''
}

/** The day in Asia/Shanghai on which an instant falls. */
export function shanghaiDay(instant: string): Day {
  return shift(instant).slice(0, 10)
}

/** 2026-11-20T01:12:00.000Z → 11月20日 周五 09:12 */
export function formatInstant(instant: string, today?: Day): string {
  const local = shift(instant)
  return `${formatDay(local.slice(0, 10), today)} ${local.slice(11, 16)}`
}

function shift(instant: string): string {
  return new Date(Date.parse(instant) + shanghaiOffset).toISOString()
}
