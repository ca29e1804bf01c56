import type { Day } from '@doorstep/shared/clock/day'
import { formatDayZh, shanghaiDate, shanghaiTime } from '@doorstep/shared/clock/shanghai'

/** An instant as read at the counter, in Shanghai whatever the browser's zone: 11月20日 14:05 */
export function momentZh(instant: string, today?: Day): string {
  const at = new Date(instant)
  const day = shanghaiDate(at)
  const [date = ''] = formatDayZh(day).split(' ')
  // Another year is named; the present one would only be noise in a list.
  const year = today && today.slice(0, 4) !== day.slice(0, 4) ? `${day.slice(0, 4)}年` : ''
  return `${year}${date} ${shanghaiTime(at)}`
}

/** 2026-11-27 → 2026年11月27日 周五, as it belongs on paper. */
export function fullDayZh(day: Day): string {
  return `${day.slice(0, 4)}年${formatDayZh(day)}`
}
