import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { DbOrTx, Tx } from '../database'
import { upload } from '../schema/upload'

export type Upload = typeof upload.$inferSelect

export async function insertUpload(tx: Tx, values: typeof upload.$inferInsert): Promise<void> {
  await tx.insert(upload).values(values)
}

export async function findUpload(db: DbOrTx, uploadId: string): Promise<Upload | undefined> {
  const [row] = await db.select().from(upload).where(eq(upload.uploadId, uploadId)).limit(1)
  return row
}

export async function listUploads(db: DbOrTx, uploadIds: string[]): Promise<Upload[]> {
  if (uploadIds.length === 0) return []
  return db.select().from(upload).where(inArray(upload.uploadId, uploadIds)).limit(uploadIds.length)
}

/** The papers of a case: at most 20 materials of 9 photos, given twice at the most. */
export async function listUploadsOfCase(db: DbOrTx, caseId: number): Promise<Upload[]> {
  return db
    .select()
    .from(upload)
    .where(eq(upload.caseId, caseId))
    .orderBy(asc(upload.materialCode), asc(upload.id))
    .limit(400)
}

/** Gives free photos of an account to a case. Returns how many it could take; fewer means some were not free. */
export async function takeUploads(
  tx: Tx,
  take: { accountId: number; caseId: number; materialCode: string; uploadIds: string[] },
): Promise<number> {
  const [result] = await tx
    .update(upload)
    .set({ caseId: take.caseId, materialCode: take.materialCode })
    .where(
      and(
        inArray(upload.uploadId, take.uploadIds),
        eq(upload.accountId, take.accountId),
        isNull(upload.caseId),
      ),
    )
  return result.affectedRows
}
