import { assertDay, type Day, weekdayOf, yearOf } from './day'

/** One year's arrangement of holidays as 国务院办公厅 publishes it, usually in the November before. */
export interface CalendarYear {
  year: number
  /** Number and date of the notice, e.g. 国办发明电〔2025〕7号. */
  notice: string
  /** Where the notice can be read. */
  source: string
  /** Every day off of the notice, weekends inside the range too, with the holiday's name. */
  off: { date: Day; name: string }[]
  /** Weekend days worked in exchange (调休上班), with the holiday's name. */
  work: { date: Day; name: string }[]
}

export type DayKind = 'workday' | 'weekend' | 'holiday' | 'make-up'

export interface CalendarMark {
  kind: 'holiday' | 'make-up'
  name: string
}

export interface Calendar {
  /** What the notices say of a day; undefined for the ordinary ones. */
  findMark(date: Day): CalendarMark | undefined
  /** Whether the notice for that year is known. In an unknown year only plain weekends are off. */
  published(year: number): boolean
}

/** Throws RangeError when a year comes twice, a day is none, lies outside its notice, or is marked twice. */
export function createCalendar(years: readonly CalendarYear[]): Calendar {
  const marks = new Map<Day, CalendarMark>()
  const known = new Set<number>()
  for (const calendarYear of years) {
    if (known.has(calendarYear.year)) throw new RangeError(`calendar ${calendarYear.year} given twice`)
    known.add(calendarYear.year)
    for (const { date, name } of calendarYear.off)
      addMark(marks, calendarYear, date, { kind: 'holiday', name })
    for (const { date, name } of calendarYear.work)
      addMark(marks, calendarYear, date, { kind: 'make-up', name })
  }
  return { findMark: (date) => marks.get(date), published: (year) => known.has(year) }
}

function addMark(marks: Map<Day, CalendarMark>, { year }: CalendarYear, date: Day, mark: CalendarMark): void {
  // A New Year's holiday may begin in the old year: the notice for 2023 gave 2022-12-31 off.
  const inNotice = yearOf(assertDay(date)) === year || date.startsWith(`${year - 1}-12-`)
  if (!inNotice) throw new RangeError(`${date} is no day of the notice for ${year}`)
  if (marks.has(date)) throw new RangeError(`${date} is marked twice`)
  marks.set(date, mark)
}

export function dayKind(calendar: Calendar, date: Day): DayKind {
  const mark = calendar.findMark(date)
  if (mark) return mark.kind
  return weekdayOf(date) > 5 ? 'weekend' : 'workday'
}

/** 工作日: an ordinary weekday or a make-up day. (行政许可法 art. 82) */
export function isWorkingDay(calendar: Calendar, date: Day): boolean {
  const kind = dayKind(calendar, date)
  return kind === 'workday' || kind === 'make-up'
}
