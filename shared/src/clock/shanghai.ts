import { type Day, weekdayOf } from './day'

/** China has kept UTC+8 all year since 1992; a fixed offset needs no Intl, which the mini-program may lack. */
const offsetMilliseconds = 8 * 3_600_000
const weekdayNames = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']

/** The day in Shanghai at an instant. */
export function shanghaiDate(instant: Date): Day {
  return inShanghai(instant).slice(0, 10)
}

/** The time of day in Shanghai, HH:mm. */
export function shanghaiTime(instant: Date): string {
  return inShanghai(instant).slice(11, 16)
}

/** 2026-11-27 → 11月27日 周五 */
export function formatDayZh(day: Day): string {
  const weekday = weekdayNames[weekdayOf(day) - 1]
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日 ${weekday}`
}

function inShanghai(instant: Date): string {
  return new Date(instant.getTime() + offsetMilliseconds).toISOString()
}
