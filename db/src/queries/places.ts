import { asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { DbOrTx } from '../database'
import { division, organ } from '../schema/place'

export type Division = typeof division.$inferSelect
export type Organ = typeof organ.$inferSelect

export async function findDivision(db: DbOrTx, code: string): Promise<Division | undefined> {
  const [row] = await db.select().from(division).where(eq(division.code, code)).limit(1)
  return row
}

/** The road from the province down to the place, the place last. */
export async function listDivisionPath(db: DbOrTx, place: Division): Promise<Division[]> {
  const codes = place.path.split('/')
  const rows = await db.select().from(division).where(inArray(division.code, codes)).limit(codes.length)
  return rows.sort((a, b) => a.path.length - b.path.length)
}

/** At most 400 children: the largest town of the country has fewer villages. */
export async function listChildren(db: DbOrTx, parentCode: string | null) {
  // `division.code` by hand: a column put in here comes without its table and would be the child's own.
  const hasChildren = sql<number>`EXISTS (SELECT 1 FROM division child WHERE child.parent_code = division.code)`
  const rows = await db
    .select({ code: division.code, name: division.name, level: division.level, hasChildren })
    .from(division)
    .where(parentCode === null ? isNull(division.parentCode) : eq(division.parentCode, parentCode))
    .orderBy(asc(division.code))
    .limit(400)
  return rows.map((row) => ({ ...row, hasChildren: Boolean(row.hasChildren) }))
}

/** Bodies standing at any of these places; a place has a handful. */
export async function listOrgansAt(db: DbOrTx, divisionCodes: string[]): Promise<Organ[]> {
  return db.select().from(organ).where(inArray(organ.divisionCode, divisionCodes)).limit(200)
}

export async function listOrgansById(db: DbOrTx, ids: number[]): Promise<Organ[]> {
  if (ids.length === 0) return []
  return db.select().from(organ).where(inArray(organ.id, ids)).limit(ids.length)
}

export async function findOrganByCode(db: DbOrTx, code: string): Promise<Organ | undefined> {
  const [row] = await db.select().from(organ).where(eq(organ.code, code)).limit(1)
  return row
}
