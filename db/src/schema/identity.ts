import { int, mysqlEnum, mysqlTable, text, uniqueIndex, varchar } from 'drizzle-orm/mysql-core'
import { digest, divisionCode, id, instant, ref, writtenAt } from './columns'

/** 账号: an openid or a staff login. One phone may serve many people; a person may have no phone. */
export const account = mysqlTable('account', {
  id: id(),
  kind: mysqlEnum(['citizen', 'staff']).notNull(),
  openid: varchar({ length: 64 }).unique('account_openid'),
  username: varchar({ length: 64 }).unique('account_username'),
  passwordHash: varchar({ length: 255 }),
  personId: ref().references(() => person.id),
  /** The place whose services this account looks at. */
  placeCode: divisionCode(),
  createdAt: writtenAt(),
})

/** 自然人. Name and number are sealed; the number is found by its keyed digest. */
export const person = mysqlTable('person', {
  id: id(),
  nameSealed: text().notNull(),
  idNoSealed: text(),
  idNoLookup: digest().unique('person_id_no'),
  /** 1: name and number agree with the registry. */
  trustLevel: int().notNull().default(0),
  verifiedAt: instant(),
  createdAt: writtenAt(),
})

/** 申请人: in whose name a case runs; a natural person today, a legal person later. */
export const applicant = mysqlTable('applicant', {
  id: id(),
  kind: mysqlEnum(['natural', 'legal']).notNull(),
  personId: ref()
    .unique('applicant_person')
    .references(() => person.id),
  createdAt: writtenAt(),
})

/** 行为人: who did an act and by what right: for herself, by a post, or the system. */
export const actor = mysqlTable(
  'actor',
  {
    id: id(),
    capacity: mysqlEnum(['self', 'post', 'system']).notNull(),
    accountId: ref().references(() => account.id),
    personId: ref().references(() => person.id),
    /** 0 where no post is involved, so that the unique key below holds. */
    postId: ref().notNull().default(0),
    createdAt: writtenAt(),
  },
  (t) => [uniqueIndex('actor_right').on(t.accountId, t.personId, t.capacity, t.postId)],
)

/** Stand-in for the population registry behind its port; replaced by the county's own. */
export const registryPerson = mysqlTable('registry_person', {
  idNoLookup: digest().primaryKey(),
  nameSealed: text().notNull(),
})
