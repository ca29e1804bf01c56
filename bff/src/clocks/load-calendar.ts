import type { DbOrTx } from '@doorstep/db/database'
import { listCalendarYears } from '@doorstep/db/queries/catalogue'
import { type Calendar, createCalendar } from '@doorstep/shared/clock/calendar'

/** The official calendar as it stands in the database: one statement, one row a year. */
export async function loadCalendar(db: DbOrTx): Promise<Calendar> {
  return createCalendar(await listCalendarYears(db))
}
