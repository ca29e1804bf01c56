import { and, asc, eq, isNull, lt, or, sql } from 'drizzle-orm'
import type { DbOrTx, Tx } from '../database'
import { audit, demoClock, idempotency, outbox } from '../schema/running'

export async function findIdempotent(db: DbOrTx, accountId: number, key: string) {
  const [row] = await db
    .select()
    .from(idempotency)
    .where(and(eq(idempotency.accountId, accountId), eq(idempotency.idempotencyKey, key)))
    .limit(1)
  return row
}

/** Takes a key for this transaction. A twin that comes meanwhile waits here and then fails as a duplicate. */
export async function insertIdempotent(
  tx: Tx,
  values: { accountId: number; idempotencyKey: string; requestDigest: string },
): Promise<void> {
  await tx.insert(idempotency).values(values)
}

export async function setIdempotentAnswer(
  tx: Tx,
  accountId: number,
  key: string,
  answerSealed: string,
): Promise<void> {
  await tx
    .update(idempotency)
    .set({ answerSealed })
    .where(and(eq(idempotency.accountId, accountId), eq(idempotency.idempotencyKey, key)))
}

export async function insertAudit(db: DbOrTx, values: typeof audit.$inferInsert): Promise<void> {
  await db.insert(audit).values(values)
}

export async function insertOutbox(tx: Tx, topic: string, payload: unknown): Promise<void> {
  await tx.insert(outbox).values({ topic, payload })
}

const free = (now: Date) =>
  and(isNull(outbox.doneAt), or(isNull(outbox.takenUntil), lt(outbox.takenUntil, now)))

/**
 * Rows this relay may hand on: claimed one by one with a conditional UPDATE, which holds on MySQL, MariaDB
 * and TiDB alike. A claim runs out at `until`, so what a killed relay held comes back.
 */
export async function claimOutbox(db: DbOrTx, claim: { now: Date; until: Date; limit: number }) {
  const open = await db
    .select()
    .from(outbox)
    .where(free(claim.now))
    .orderBy(asc(outbox.id))
    .limit(claim.limit)
  const taken: typeof open = []
  for (const row of open) {
    const [result] = await db
      .update(outbox)
      .set({ takenUntil: claim.until, attempts: sql`${outbox.attempts} + 1` })
      .where(and(eq(outbox.id, row.id), free(claim.now)))
    if (result.affectedRows === 1) taken.push(row)
  }
  return taken
}

export async function setOutboxDone(db: DbOrTx, id: number, doneAt: Date): Promise<void> {
  await db.update(outbox).set({ doneAt }).where(eq(outbox.id, id))
}

/** Milliseconds the demo's business clock is ahead of the real one; 0 without a row. */
export async function findDemoOffset(db: DbOrTx): Promise<number> {
  const [row] = await db.select().from(demoClock).where(eq(demoClock.id, 1)).limit(1)
  return row?.offsetMs ?? 0
}

export async function setDemoOffset(db: DbOrTx, offsetMs: number): Promise<void> {
  await db.insert(demoClock).values({ id: 1, offsetMs }).onDuplicateKeyUpdate({ set: { offsetMs } })
}
