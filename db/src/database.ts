import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { MySqlTransaction } from 'drizzle-orm/mysql-core'
import type { MySql2PreparedQueryHKT, MySql2QueryResultHKT } from 'drizzle-orm/mysql2'
import { drizzle, type MySql2Database } from 'drizzle-orm/mysql2'
import mysql from 'mysql2/promise'
import { connectionOptions } from './connection-url'
import { withRetries } from './retry'
import * as schema from './schema/index'

type Schema = typeof schema
export type Db = MySql2Database<Schema>
export type Tx = MySqlTransaction<
  MySql2QueryResultHKT,
  MySql2PreparedQueryHKT,
  Schema,
  ExtractTablesWithRelations<Schema>
>
/** Queries take either: alone, or as a part of a transaction. */
export type DbOrTx = Db | Tx

/** Strict SQL on MariaDB as on MySQL; UTC; READ COMMITTED, so that a waiting writer sees what was committed. */
const sessionSettings = [
  `SET sql_mode='ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION', time_zone='+00:00'`,
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
]

export interface DatabaseHandle {
  db: Db
  /** One transaction, tried anew as a whole on deadlock, lost connection and their kin. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Opens a pool. `url`: mysql://user:password@host:port/name, or …?socketPath=/path for a unix socket. */
export function openDatabase(url: string, options: { poolSize?: number } = {}): DatabaseHandle {
  const pool = mysql.createPool({
    ...connectionOptions(url),
    connectionLimit: options.poolSize ?? 16,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    supportBigNumbers: true,
    jsonStrings: true,
    connectTimeout: 5_000,
  })
  pool.pool.on('connection', (connection) => {
    for (const statement of sessionSettings) connection.query(statement)
  })
  const db = drizzle(pool, { schema, mode: 'default', casing: 'snake_case' })
  return {
    db,
    transaction: (work) => withRetries(() => db.transaction(work)),
    close: () => pool.end(),
  }
}
