import { sql } from 'drizzle-orm'
import { bigint, char, customType, datetime, varchar } from 'drizzle-orm/mysql-core'

/** Own key of a table: small, counted by the database, always below 2^53. */
export const id = () => bigint({ mode: 'number', unsigned: true }).autoincrement().primaryKey()

/** Key of a row of another table. */
export const ref = () => bigint({ mode: 'number', unsigned: true })

/** An instant in UTC with milliseconds. */
export const instant = () => datetime({ mode: 'date', fsp: 3 })

/** When the row was written, by the database's clock: for operators, never for a legal limit. */
export const writtenAt = () => datetime({ mode: 'date', fsp: 3 }).notNull().default(sql`CURRENT_TIMESTAMP(3)`)

/** A day in Asia/Shanghai, YYYY-MM-DD; text, so that no driver moves it across a zone. */
export const day = () => char({ length: 10 })

/** 统计用区划代码, 6 to 12 digits. */
export const divisionCode = () => varchar({ length: 12 })

/** SHA-256 or HMAC-SHA-256 in hex. */
export const digest = () => char({ length: 64 })

/**
 * JSON of a known shape. Written and parsed here, with the pool's `jsonStrings`, because MariaDB and MySQL
 * hand a JSON column back differently.
 */
export const json = <T>() =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'json',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (text) => JSON.parse(text) as T,
  })()

/**
 * JSON kept as text, letter by letter: MySQL's JSON type sorts the keys of an object, and a form is drawn in
 * the order its fields were written.
 */
export const orderedJson = <T>() =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'mediumtext',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (text) => JSON.parse(text) as T,
  })()
