import { and, desc, eq, isNull, lt } from 'drizzle-orm'
import type { DbOrTx, Tx } from '../database'
import { serviceCase } from '../schema/case'
import { account } from '../schema/identity'
import { message } from '../schema/running'

export type Message = typeof message.$inferSelect

const withCaseNo = { message, caseNo: serviceCase.caseNo }

export async function insertMessage(tx: Tx, values: typeof message.$inferInsert): Promise<number> {
  const [row] = await tx.insert(message).values(values).$returningId()
  if (!row) throw new Error('insert gave no id')
  return row.id
}

/** Newest first; ids grow with time. */
export async function listMessages(
  db: DbOrTx,
  accountId: number,
  page: { limit: number; beforeId?: number },
) {
  return db
    .select(withCaseNo)
    .from(message)
    .leftJoin(serviceCase, eq(serviceCase.id, message.caseId))
    .where(and(eq(message.accountId, accountId), page.beforeId ? lt(message.id, page.beforeId) : undefined))
    .orderBy(desc(message.id))
    .limit(page.limit)
}

export async function findMessage(db: DbOrTx, messageId: number) {
  const [row] = await db
    .select(withCaseNo)
    .from(message)
    .leftJoin(serviceCase, eq(serviceCase.id, message.caseId))
    .where(eq(message.id, messageId))
    .limit(1)
  return row
}

export async function countUnread(db: DbOrTx, accountId: number): Promise<number> {
  return db.$count(message, and(eq(message.accountId, accountId), isNull(message.readAt)))
}

export async function setMessageRead(db: DbOrTx, messageId: number, readAt: Date): Promise<void> {
  await db
    .update(message)
    .set({ readAt })
    .where(and(eq(message.id, messageId), isNull(message.readAt)))
}

/** What the worker needs to tell WeChat. */
export async function findMessageForWechat(db: DbOrTx, messageId: number) {
  const [row] = await db
    .select({ message, openid: account.openid, caseNo: serviceCase.caseNo })
    .from(message)
    .innerJoin(account, eq(account.id, message.accountId))
    .leftJoin(serviceCase, eq(serviceCase.id, message.caseId))
    .where(eq(message.id, messageId))
    .limit(1)
  return row
}

export async function setMessageWechatState(
  db: DbOrTx,
  messageId: number,
  state: Message['wechatState'],
  code: number | null,
): Promise<void> {
  await db.update(message).set({ wechatState: state, wechatCode: code }).where(eq(message.id, messageId))
}
