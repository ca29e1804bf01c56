import { asc, eq, inArray } from 'drizzle-orm'
import type { DbOrTx } from '../database'
import { calendarYear, item, itemVersion } from '../schema/catalogue'

export type ItemVersion = typeof itemVersion.$inferSelect

const inForce = 1

/** Items in force with the version that counts now, in the order of the catalogue. At most 500. */
export async function listCurrentItems(db: DbOrTx): Promise<ItemVersion[]> {
  const rows = await db
    .select({ itemVersion })
    .from(item)
    .innerJoin(itemVersion, eq(item.currentVersionId, itemVersion.id))
    .where(eq(item.taskState, inForce))
    .orderBy(asc(item.sort))
    .limit(500)
  return rows.map((row) => row.itemVersion)
}

export async function findCurrentItem(db: DbOrTx, itemCode: string): Promise<ItemVersion | undefined> {
  const [row] = await db
    .select({ itemVersion, taskState: item.taskState })
    .from(item)
    .innerJoin(itemVersion, eq(item.currentVersionId, itemVersion.id))
    .where(eq(item.itemCode, itemCode))
    .limit(1)
  return row && row.taskState === inForce ? row.itemVersion : undefined
}

/** The versions some cases pin. */
export async function listItemVersions(db: DbOrTx, ids: number[]): Promise<ItemVersion[]> {
  if (ids.length === 0) return []
  return db.select().from(itemVersion).where(inArray(itemVersion.id, ids)).limit(ids.length)
}

/** Every published year; there is one row a year. */
export async function listCalendarYears(db: DbOrTx) {
  return db.select().from(calendarYear).orderBy(asc(calendarYear.year)).limit(100)
}
