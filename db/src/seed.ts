import { fileURLToPath } from 'node:url'
import { readCalendars } from '../seeds/calendars/calendars'
import { readDivisions } from '../seeds/divisions/divisions'
import { readItems } from '../seeds/items/items'
import { type DatabaseHandle, openDatabase } from './database'
import { publishItem, putCalendarYear, putDivisions } from './queries/reference'

/**
 * Puts in what the house needs before anybody comes: divisions, official years, the items. To be run again at
 * any time: what is there stays, what changed gets a new version.
 */
export async function seedReference(
  { transaction }: Pick<DatabaseHandle, 'transaction'>,
  publishedAt: Date,
): Promise<void> {
  await transaction(async (tx) => {
    await putDivisions(tx, readDivisions())
    for (const year of readCalendars()) await putCalendarYear(tx, year)
    for (const [index, definition] of readItems().entries())
      await publishItem(tx, definition, index, publishedAt)
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is missing')
  const handle = openDatabase(url, { poolSize: 1 })
  await seedReference(handle, new Date()).finally(handle.close)
}
