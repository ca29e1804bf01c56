import { caseEventTypes, caseStatuses, projectTypes } from '@doorstep/shared/case/case.status'
import {
  boolean,
  char,
  index,
  int,
  mediumtext,
  mysqlEnum,
  mysqlTable,
  primaryKey,
  uniqueIndex,
  varchar,
} from 'drizzle-orm/mysql-core'
import { itemVersion } from './catalogue'
import { day, digest, divisionCode, id, instant, json, ref } from './columns'
import { account, actor, applicant, person } from './identity'
import { organ } from './place'

/**
 * 办件. What stands here follows from the history in `case_event` and can be made anew from it;
 * it is kept so that lists need no history.
 */
export const serviceCase = mysqlTable(
  'service_case',
  {
    id: id(),
    caseNo: char({ length: 18 }).notNull().unique('case_no'),
    itemVersionId: ref()
      .notNull()
      .references(() => itemVersion.id),
    itemCode: varchar({ length: 8 }).notNull(),
    projectType: mysqlEnum(projectTypes).notNull(),
    applicantId: ref()
      .notNull()
      .references(() => applicant.id),
    /** The account that submitted: today the applicant's own. */
    accountId: ref()
      .notNull()
      .references(() => account.id),
    placeCode: divisionCode().notNull(),
    receiveOrganId: ref()
      .notNull()
      .references(() => organ.id),
    acceptOrganId: ref()
      .notNull()
      .references(() => organ.id),
    decideOrganId: ref()
      .notNull()
      .references(() => organ.id),
    status: mysqlEnum(caseStatuses).notNull(),
    /** Sequence number of the last event. */
    version: int().notNull(),
    /** `evolve` over the history: codes, dates and ids, nothing personal. */
    state: json<unknown>().notNull(),
    /** Whose move it is: body and role; null when it is the applicant's or nobody's. */
    handlerOrganId: ref(),
    handlerRole: varchar({ length: 20 }),
    /** Of the clock that runs; a day behind all others where none does, since NULL would sort first. */
    dueDate: day().notNull(),
    submittedAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    // My cases, last moved first.
    index('case_of_account').on(t.accountId, t.updatedAt, t.id),
    // What waits for a post, due soonest first; without it the worklist sorts every open case.
    index('case_waiting').on(t.handlerOrganId, t.handlerRole, t.dueDate, t.id),
  ],
)

/** The bodies a case belongs to, one row each, so that a body's open cases are one range of an index. */
export const caseBody = mysqlTable(
  'case_body',
  {
    organId: ref().notNull(),
    caseId: ref()
      .notNull()
      .references(() => serviceCase.id),
    open: boolean().notNull(),
    dueDate: day().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.organId] }),
    index('case_body_open').on(t.organId, t.open, t.dueDate, t.caseId),
  ],
)

/**
 * 办件历史, append-only. Unique (case, seq) is the lock of a case. Free text is sealed; `payload` holds codes.
 * `hash` covers every other column and the hash before it.
 */
export const caseEvent = mysqlTable(
  'case_event',
  {
    id: id(),
    caseId: ref()
      .notNull()
      .references(() => serviceCase.id),
    seq: int().notNull(),
    type: mysqlEnum(caseEventTypes).notNull(),
    at: instant().notNull(),
    accountId: ref().references(() => account.id),
    personId: ref().references(() => person.id),
    applicantId: ref()
      .notNull()
      .references(() => applicant.id),
    actorId: ref()
      .notNull()
      .references(() => actor.id),
    organId: ref().references(() => organ.id),
    payload: json<unknown>().notNull(),
    sealed: mediumtext(),
    prevHash: digest().notNull(),
    hash: digest().notNull(),
  },
  (t) => [uniqueIndex('case_event_seq').on(t.caseId, t.seq)],
)

/** The form as given with an event, sealed; the digest stands in the event's payload. */
export const caseForm = mysqlTable(
  'case_form',
  {
    caseId: ref()
      .notNull()
      .references(() => serviceCase.id),
    seq: int().notNull(),
    sealed: mediumtext().notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.seq] })],
)

/** Running number of a place and a day, the middle of a receipt number. */
export const caseSerial = mysqlTable(
  'case_serial',
  { divisionCode: char({ length: 6 }).notNull(), day: day().notNull(), last: int().notNull() },
  (t) => [primaryKey({ columns: [t.divisionCode, t.day] })],
)
