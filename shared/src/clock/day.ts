/**
 * A calendar day in Asia/Shanghai as text, `YYYY-MM-DD`. Days compare and sort as strings.
 * Sums are done in UTC on the text itself, so the machine's own time zone never takes part.
 */
export type Day = string

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/
const millisecondsADay = 86_400_000

/** True for a day that exists: 2024-02-29 yes, 2026-02-30 no. */
export function isDay(text: string): boolean {
  const match = dayPattern.exec(text)
  if (!match) return false
  return fromUtc(utcOf(Number(match[1]), Number(match[2]), Number(match[3]))) === text
}

/** The day `count` days later (earlier when negative). Throws RangeError on a text that is no day. */
export function addDays(day: Day, count: number): Day {
  return fromUtc(parseDay(day) + count * millisecondsADay)
}

/** 1 Monday … 7 Sunday, as ISO 8601 and the Chinese week count. */
export function weekdayOf(day: Day): number {
  return new Date(parseDay(day)).getUTCDay() || 7
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** Throws RangeError on a text that is no day; otherwise hands it back. */
export function assertDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day (YYYY-MM-DD): ${text}`)
  return text
}

function parseDay(day: Day): number {
  assertDay(day)
  return utcOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
}

function utcOf(year: number, month: number, date: number): number {
  // Date.UTC would read the years 0–99 as 1900–1999.
  return new Date(0).setUTCFullYear(year, month - 1, date)
}

function fromUtc(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10)
}
