import { and, eq, isNull, or } from 'drizzle-orm'
import type { DbOrTx } from '../database'
import { account, actor, applicant, person, registryPerson } from '../schema/identity'
import { organ, post } from '../schema/place'
import { isDuplicate } from '../sql-errors'

export type Account = typeof account.$inferSelect
export type Person = typeof person.$inferSelect

/** The account with its post and body, as every request needs it; one statement. */
export async function findAccountWithPost(db: DbOrTx, accountId: number) {
  const [row] = await db
    .select({ account, post, organ })
    .from(account)
    .leftJoin(post, eq(post.accountId, account.id))
    .leftJoin(organ, eq(organ.id, post.organId))
    .where(eq(account.id, accountId))
    .limit(1)
  return row
}

export async function findAccountByOpenid(db: DbOrTx, openid: string): Promise<Account | undefined> {
  const [row] = await db.select().from(account).where(eq(account.openid, openid)).limit(1)
  return row
}

export async function findAccountByUsername(db: DbOrTx, username: string): Promise<Account | undefined> {
  const [row] = await db.select().from(account).where(eq(account.username, username)).limit(1)
  return row
}

export async function findAccount(db: DbOrTx, accountId: number): Promise<Account | undefined> {
  const [row] = await db.select().from(account).where(eq(account.id, accountId)).limit(1)
  return row
}

/** The citizen account of an openid, made on the first login; two first logins at once end in one account. */
export async function getOrInsertCitizen(db: DbOrTx, openid: string): Promise<Account> {
  const found = await findAccountByOpenid(db, openid)
  if (found) return found
  try {
    await db.insert(account).values({ kind: 'citizen', openid })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  const made = await findAccountByOpenid(db, openid)
  if (!made) throw new Error('citizen account vanished after insert')
  return made
}

export async function insertStaffAccount(
  db: DbOrTx,
  values: { username: string; passwordHash: string; personId: number },
): Promise<number> {
  const [row] = await db
    .insert(account)
    .values({ kind: 'staff', ...values })
    .$returningId()
  if (!row) throw new Error('insert gave no id')
  return row.id
}

/** Ties a person to the account. False where another person is tied to it: that one stays. */
export async function setAccountPerson(db: DbOrTx, accountId: number, personId: number): Promise<boolean> {
  const free = or(isNull(account.personId), eq(account.personId, personId))
  const [result] = await db
    .update(account)
    .set({ personId })
    .where(and(eq(account.id, accountId), free))
  // mysql2 counts the rows found, changed or not.
  return result.affectedRows === 1
}

export async function setAccountPlace(db: DbOrTx, accountId: number, placeCode: string): Promise<void> {
  await db.update(account).set({ placeCode }).where(eq(account.id, accountId))
}

export async function findPerson(db: DbOrTx, personId: number): Promise<Person | undefined> {
  const [row] = await db.select().from(person).where(eq(person.id, personId)).limit(1)
  return row
}

export async function findPersonByIdNo(db: DbOrTx, idNoLookup: string): Promise<Person | undefined> {
  const [row] = await db.select().from(person).where(eq(person.idNoLookup, idNoLookup)).limit(1)
  return row
}

export async function insertPerson(db: DbOrTx, values: typeof person.$inferInsert): Promise<number> {
  const [row] = await db.insert(person).values(values).$returningId()
  if (!row) throw new Error('insert gave no id')
  return row.id
}

/** The applicant that a natural person is, made when she first applies. */
export async function getOrInsertApplicant(db: DbOrTx, personId: number): Promise<number> {
  const find = async () =>
    (await db.select().from(applicant).where(eq(applicant.personId, personId)).limit(1))[0]?.id
  const found = await find()
  if (found) return found
  await db.insert(applicant).values({ kind: 'natural', personId }).onDuplicateKeyUpdate({ set: { personId } })
  const made = await find()
  if (!made) throw new Error('applicant vanished after insert')
  return made
}

export interface ActorKey {
  capacity: 'self' | 'post'
  accountId: number
  personId: number
  /** 0 where no post is involved. */
  postId: number
}

/** Who acts by what right; the same right is the same row. */
export async function getOrInsertActor(db: DbOrTx, key: ActorKey): Promise<number> {
  const find = async () =>
    (
      await db
        .select()
        .from(actor)
        .where(
          and(
            eq(actor.accountId, key.accountId),
            eq(actor.personId, key.personId),
            eq(actor.capacity, key.capacity),
            eq(actor.postId, key.postId),
          ),
        )
        .limit(1)
    )[0]?.id
  const found = await find()
  if (found) return found
  await db
    .insert(actor)
    .values(key)
    .onDuplicateKeyUpdate({ set: { postId: key.postId } })
  const made = await find()
  if (!made) throw new Error('actor vanished after insert')
  return made
}

/** The population registry's own row of a number, by its keyed digest. */
export async function findRegistryPerson(db: DbOrTx, idNoLookup: string) {
  const [row] = await db
    .select()
    .from(registryPerson)
    .where(eq(registryPerson.idNoLookup, idNoLookup))
    .limit(1)
  return row
}

export async function putRegistryPerson(
  db: DbOrTx,
  values: typeof registryPerson.$inferInsert,
): Promise<void> {
  await db
    .insert(registryPerson)
    .values(values)
    .onDuplicateKeyUpdate({ set: { nameSealed: values.nameSealed } })
}
