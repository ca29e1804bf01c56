import { and, asc, desc, eq, inArray, lt, or, sql } from 'drizzle-orm'
import type { DbOrTx, Tx } from '../database'
import { caseBody, caseEvent, caseForm, caseSerial, serviceCase } from '../schema/case'
import { applicant, person } from '../schema/identity'
import { division } from '../schema/place'

export type CaseRow = typeof serviceCase.$inferSelect
export type CaseEventRow = typeof caseEvent.$inferSelect
/** A case as lists show it: with the sealed name of its applicant and the name of its place. */
export interface ListedCase {
  row: CaseRow
  applicantPersonId: number | null
  applicantNameSealed: string | null
  placeName: string
}

const listed = {
  row: serviceCase,
  applicantPersonId: applicant.personId,
  applicantNameSealed: person.nameSealed,
  placeName: division.name,
}

function selectListed(db: DbOrTx) {
  return db
    .select(listed)
    .from(serviceCase)
    .innerJoin(applicant, eq(applicant.id, serviceCase.applicantId))
    .innerJoin(division, eq(division.code, serviceCase.placeCode))
    .leftJoin(person, eq(person.id, applicant.personId))
}

export async function findCase(db: DbOrTx, caseNo: string): Promise<ListedCase | undefined> {
  const [row] = await selectListed(db).where(eq(serviceCase.caseNo, caseNo)).limit(1)
  return row
}

export async function findCaseById(db: DbOrTx, id: number): Promise<CaseRow | undefined> {
  const [row] = await db.select().from(serviceCase).where(eq(serviceCase.id, id)).limit(1)
  return row
}

/** The whole history, oldest first; a case has tens of events, never thousands. */
export async function listEvents(db: DbOrTx, caseId: number): Promise<CaseEventRow[]> {
  return db
    .select()
    .from(caseEvent)
    .where(eq(caseEvent.caseId, caseId))
    .orderBy(asc(caseEvent.seq))
    .limit(1000)
}

export interface MovedCursor {
  updatedAt: Date
  id: number
}

/** My cases, last moved first. */
export async function listCasesOfAccount(
  db: DbOrTx,
  accountId: number,
  page: { limit: number; after?: MovedCursor },
): Promise<ListedCase[]> {
  const after = page.after
  return selectListed(db)
    .where(
      and(
        eq(serviceCase.accountId, accountId),
        after &&
          or(
            lt(serviceCase.updatedAt, after.updatedAt),
            and(eq(serviceCase.updatedAt, after.updatedAt), lt(serviceCase.id, after.id)),
          ),
      ),
    )
    .orderBy(desc(serviceCase.updatedAt), desc(serviceCase.id))
    .limit(page.limit)
}

/** Day that sorts behind every real one: cases that nothing is due for. */
export const noLimit = '9999-12-31'
export interface DueCursor {
  dueDate: string
  id: number
}

/** What waits for these roles at a body, due soonest first. */
export async function listWaiting(
  db: DbOrTx,
  organId: number,
  roles: string[],
  page: { limit: number; after?: DueCursor },
): Promise<ListedCase[]> {
  if (roles.length === 0) return []
  return selectListed(db)
    .where(
      and(
        eq(serviceCase.handlerOrganId, organId),
        inArray(serviceCase.handlerRole, roles),
        page.after &&
          sql`(${serviceCase.dueDate}, ${serviceCase.id}) > (${page.after.dueDate}, ${page.after.id})`,
      ),
    )
    .orderBy(asc(serviceCase.dueDate), asc(serviceCase.id))
    .limit(page.limit)
}

export async function countWaiting(db: DbOrTx, organId: number, roles: string[]): Promise<number> {
  if (roles.length === 0) return 0
  return db.$count(
    serviceCase,
    and(eq(serviceCase.handlerOrganId, organId), inArray(serviceCase.handlerRole, roles)),
  )
}

/** All open cases a body has to do with, due soonest first. */
export async function listOpenOfOrgan(
  db: DbOrTx,
  organId: number,
  page: { limit: number; after?: DueCursor },
): Promise<ListedCase[]> {
  return selectListed(db)
    .innerJoin(caseBody, eq(caseBody.caseId, serviceCase.id))
    .where(
      and(
        eq(caseBody.organId, organId),
        eq(caseBody.open, true),
        page.after &&
          sql`(${caseBody.dueDate}, ${caseBody.caseId}) > (${page.after.dueDate}, ${page.after.id})`,
      ),
    )
    .orderBy(asc(caseBody.dueDate), asc(caseBody.caseId))
    .limit(page.limit)
}

export async function countOpenOfOrgan(db: DbOrTx, organId: number): Promise<number> {
  return db.$count(caseBody, and(eq(caseBody.organId, organId), eq(caseBody.open, true)))
}

/** The next running number of a place and a day. The row stays locked until the commit, so numbers have no twins. */
export async function takeSerial(tx: Tx, divisionCode: string, day: string): Promise<number> {
  await tx
    .insert(caseSerial)
    .values({ divisionCode, day, last: 1 })
    .onDuplicateKeyUpdate({ set: { last: sql`${caseSerial.last} + 1` } })
  const [row] = await tx
    .select({ last: caseSerial.last })
    .from(caseSerial)
    .where(and(eq(caseSerial.divisionCode, divisionCode), eq(caseSerial.day, day)))
    .limit(1)
  if (!row) throw new Error('serial row vanished inside its transaction')
  return row.last
}

export async function insertCase(tx: Tx, values: typeof serviceCase.$inferInsert): Promise<number> {
  const [row] = await tx.insert(serviceCase).values(values).$returningId()
  if (!row) throw new Error('insert gave no id')
  return row.id
}

/** Appends one event. Throws a duplicate-key error when another act took this sequence number first. */
export async function appendEvent(tx: Tx, values: typeof caseEvent.$inferInsert): Promise<void> {
  await tx.insert(caseEvent).values(values)
}

export async function updateCase(tx: Tx, caseId: number, values: Partial<CaseRow>): Promise<void> {
  await tx.update(serviceCase).set(values).where(eq(serviceCase.id, caseId))
}

/** Keeps the range of each body's open cases true. */
export async function putCaseBodies(
  tx: Tx,
  caseId: number,
  organIds: number[],
  values: { open: boolean; dueDate: string },
): Promise<void> {
  const rows = [...new Set(organIds)].map((organId) => ({ caseId, organId, ...values }))
  await tx.insert(caseBody).values(rows).onDuplicateKeyUpdate({ set: values })
}

export async function insertForm(tx: Tx, values: typeof caseForm.$inferInsert): Promise<void> {
  await tx.insert(caseForm).values(values)
}

/** The form as it stands: the one given last. */
export async function findLatestForm(db: DbOrTx, caseId: number) {
  const [row] = await db
    .select()
    .from(caseForm)
    .where(eq(caseForm.caseId, caseId))
    .orderBy(desc(caseForm.seq))
    .limit(1)
  return row
}
