import {
  bigint,
  index,
  int,
  mediumtext,
  mysqlEnum,
  mysqlTable,
  uniqueIndex,
  varchar,
} from 'drizzle-orm/mysql-core'
import { serviceCase } from './case'
import { digest, id, instant, json, ref, writtenAt } from './columns'
import { account } from './identity'

/** The answer given to a write, so that the same intention is carried out once. */
export const idempotency = mysqlTable(
  'idempotency',
  {
    id: id(),
    accountId: ref().notNull(),
    idempotencyKey: varchar({ length: 64 }).notNull(),
    requestDigest: digest().notNull(),
    /** Sealed JSON; null only inside the transaction that is writing it. */
    answerSealed: mediumtext(),
    createdAt: writtenAt(),
  },
  (t) => [uniqueIndex('idempotency_once').on(t.accountId, t.idempotencyKey)],
)

/** What happens after the commit. Truth about what is still to be done; the queue only carries it. */
export const outbox = mysqlTable(
  'outbox',
  {
    id: id(),
    topic: varchar({ length: 40 }).notNull(),
    payload: json<unknown>().notNull(),
    createdAt: writtenAt(),
    /** Until when a relay has it in hand; a killed relay's rows come free by themselves. */
    takenUntil: instant(),
    doneAt: instant(),
    attempts: int().notNull().default(0),
  },
  // What is still to be done, oldest first.
  (t) => [index('outbox_open').on(t.doneAt, t.id)],
)

/** 消息: what a citizen is told; WeChat's card is a second way to the same words. */
export const message = mysqlTable(
  'message',
  {
    id: id(),
    accountId: ref()
      .notNull()
      .references(() => account.id),
    caseId: ref().references(() => serviceCase.id),
    /** The event it tells of; with the case it is unique, so nothing is told twice. */
    seq: int(),
    title: varchar({ length: 60 }).notNull(),
    text: varchar({ length: 500 }).notNull(),
    at: instant().notNull(),
    readAt: instant(),
    wechatState: mysqlEnum(['pending', 'sent', 'refused', 'failed']).notNull().default('pending'),
    /** WeChat's errcode where it refused, e.g. 43101 not subscribed. */
    wechatCode: int(),
    wechatFields: json<Record<string, string>>().notNull(),
  },
  (t) => [
    index('message_of_account').on(t.accountId, t.id),
    // The red dot is counted on every visit.
    index('message_unread').on(t.accountId, t.readAt),
    uniqueIndex('message_once').on(t.caseId, t.seq, t.accountId),
  ],
)

/** 业务审计: what was done and what was refused, with nothing personal in it. */
export const audit = mysqlTable(
  'audit',
  {
    id: id(),
    at: instant().notNull(),
    accountId: ref(),
    action: varchar({ length: 60 }).notNull(),
    object: varchar({ length: 80 }),
    outcome: mysqlEnum(['done', 'refused']).notNull(),
    code: varchar({ length: 60 }),
    requestId: varchar({ length: 64 }).notNull(),
  },
  (t) => [index('audit_account').on(t.accountId, t.id)],
)

/** The demo's business clock: one row, only ever used where DEMO is on. */
export const demoClock = mysqlTable('demo_clock', {
  id: int().primaryKey(),
  offsetMs: bigint({ mode: 'number' }).notNull(),
})
