import { connectionOptions, withDatabase } from '@doorstep/db/connection-url'
import { migrateDatabase } from '@doorstep/db/migrate'
import mysql from 'mysql2/promise'

function serverUrl(): string {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is missing: run these tests through `npm test`')
  return url
}

async function onServer(statement: string): Promise<void> {
  const connection = await mysql.createConnection(connectionOptions(serverUrl()))
  try {
    await connection.query(statement)
  } finally {
    await connection.end()
  }
}

/** A database of a test file's own, empty but migrated. Dropped by `drop`. */
export async function makeDatabase(name: string): Promise<{ url: string; drop: () => Promise<void> }> {
  await onServer(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`)
  const url = withDatabase(serverUrl(), name)
  await migrateDatabase(url)
  return { url, drop: () => onServer(`DROP DATABASE \`${name}\``) }
}
