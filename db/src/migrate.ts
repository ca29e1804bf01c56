import { fileURLToPath } from 'node:url'
import { migrate } from 'drizzle-orm/mysql2/migrator'
import { openDatabase } from './database'

/** Brings a database to the present schema. To be run as one job: two at once would race. */
export async function migrateDatabase(url: string): Promise<void> {
  const handle = openDatabase(url, { poolSize: 1 })
  try {
    await migrate(handle.db, { migrationsFolder: fileURLToPath(new URL('../migrations', import.meta.url)) })
  } finally {
    await handle.close()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is missing')
  await migrateDatabase(url)
}
