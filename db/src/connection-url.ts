import type { ConnectionOptions } from 'mysql2'

/** Reads a DATABASE_URL. Throws where it is no mysql:// address with a database name. */
export function connectionOptions(url: string): ConnectionOptions {
  const parsed = new URL(url)
  const database = decodeURIComponent(parsed.pathname.slice(1))
  if (parsed.protocol !== 'mysql:' || !database) throw new Error('DATABASE_URL is not mysql://…/database')
  const socketPath = parsed.searchParams.get('socketPath')
  return {
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database,
    ...(socketPath ? { socketPath } : { host: parsed.hostname, port: Number(parsed.port || 3306) }),
  }
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const parsed = new URL(url)
  parsed.pathname = `/${encodeURIComponent(database)}`
  return parsed.toString()
}
