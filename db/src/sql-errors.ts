/**
 * What a failed statement means, by errno. Names and wording differ between MySQL and MariaDB; numbers are
 * compared as sets, and drizzle wraps the driver's error as `cause`.
 */
const retryable = new Set([1213, 1205, 1020, 1047])
const lostConnection = new Set(['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'EPIPE'])

interface DriverError {
  errno?: number
  code?: string
  message?: string
}

function driverError(error: unknown): DriverError {
  let current: unknown = error
  while (current instanceof Error && current.cause instanceof Error) current = current.cause
  return typeof current === 'object' && current !== null ? (current as DriverError) : {}
}

/** Deadlock, lock wait, certification failure or a connection that went away: the whole work may be tried anew. */
export function isRetryable(error: unknown): boolean {
  const { errno, code } = driverError(error)
  return (errno !== undefined && retryable.has(errno)) || (code !== undefined && lostConnection.has(code))
}

/** A unique key refused the row. `key` narrows it to one index by name. */
export function isDuplicate(error: unknown, key?: string): boolean {
  const { errno, message = '' } = driverError(error)
  return errno === 1062 && (!key || message.includes(key))
}

/** The database cannot be reached at all. */
export function isUnreachable(error: unknown): boolean {
  const { code } = driverError(error)
  return ['ECONNREFUSED', 'ENOENT', 'ETIMEDOUT', 'ENOTFOUND', ...lostConnection].includes(code ?? '')
}
