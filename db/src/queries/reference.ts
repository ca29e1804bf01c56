import type { ItemDefinition } from '@doorstep/shared/catalogue/item-definition'
import type { CalendarYear } from '@doorstep/shared/clock/calendar'
import { desc, eq, sql } from 'drizzle-orm'
import type { DbOrTx, Tx } from '../database'
import { calendarYear, item, itemVersion } from '../schema/catalogue'
import { division, organ, post } from '../schema/place'

type DivisionRow = typeof division.$inferInsert

/** Rows a statement may carry at once; far below max_allowed_packet. */
const batch = 500

export async function putDivisions(tx: Tx, rows: DivisionRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += batch) {
    await tx
      .insert(division)
      .values(rows.slice(from, from + batch))
      .onDuplicateKeyUpdate({ set: { name: sql`VALUES(name)`, path: sql`VALUES(path)` } })
  }
}

export async function putCalendarYear(tx: Tx, year: CalendarYear): Promise<void> {
  const { notice, source, off, work } = year
  await tx.insert(calendarYear).values(year).onDuplicateKeyUpdate({ set: { notice, source, off, work } })
}

/** Publishes an item; an unchanged definition keeps its version, a changed one gets the next. */
export async function publishItem(
  tx: Tx,
  definition: ItemDefinition,
  sort: number,
  publishedAt: Date,
): Promise<void> {
  const { itemCode } = definition
  const [latest] = await tx
    .select()
    .from(itemVersion)
    .where(eq(itemVersion.itemCode, itemCode))
    .orderBy(desc(itemVersion.version))
    .limit(1)
  if (latest && JSON.stringify(latest.definition) === JSON.stringify(definition)) return
  const version = (latest?.version ?? 0) + 1
  const [row] = await tx
    .insert(itemVersion)
    .values({ itemCode, version, definition, publishedAt })
    .$returningId()
  if (!row) throw new Error('insert gave no id')
  await tx
    .insert(item)
    .values({ itemCode, currentVersionId: row.id, sort })
    .onDuplicateKeyUpdate({ set: { currentVersionId: row.id, sort } })
}

/** A body of the tree by its code. Returns its row id. */
export async function putOrgan(db: DbOrTx, values: typeof organ.$inferInsert): Promise<number> {
  await db
    .insert(organ)
    .values(values)
    .onDuplicateKeyUpdate({ set: { name: values.name } })
  const [row] = await db.select({ id: organ.id }).from(organ).where(eq(organ.code, values.code)).limit(1)
  if (!row) throw new Error('organ vanished after insert')
  return row.id
}

export async function insertPost(tx: Tx, values: typeof post.$inferInsert): Promise<void> {
  await tx.insert(post).values(values)
}
