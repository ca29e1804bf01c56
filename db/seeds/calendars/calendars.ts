import { readFileSync } from 'node:fs'
import type { CalendarYear } from '@doorstep/shared/clock/calendar'

/** Years whose notice stands beside this file; add the next one in the November it comes out. */
const publishedYears = [2025, 2026]

/** The official holiday arrangements, ready for `createCalendar`. */
export function readCalendars(): CalendarYear[] {
  return publishedYears.map((year) => {
    const text = readFileSync(new URL(`./${year}.json`, import.meta.url), 'utf8')
    return JSON.parse(text) as CalendarYear
  })
}
