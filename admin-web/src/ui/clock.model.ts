import { addDays, type Day, weekdayOf } from '@doorstep/shared/clock/day'

/** The next day from Monday to Friday. The holidays are the server's to know: 法定节假日 are not skipped. */
export function nextWeekday(day: Day): Day {
  const next = addDays(day, 1)
  return weekdayOf(next) > 5 ? nextWeekday(next) : next
}

/** Nine in the morning in Shanghai, when the counters open; UTC, ISO 8601. */
export function openingOf(day: Day): string {
  return new Date(`${day}T09:00:00+08:00`).toISOString()
}
