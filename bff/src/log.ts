import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino'
import type { Env } from './env'

/** Structured logs. They carry route ids, codes and row ids; never a body, a token, a name or a number. */
export function createLogger(env: Pick<Env, 'LOG_LEVEL'>, to?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level: env.LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: presentError },
    redact: { paths: ['*.password', '*.idNo', '*.name', '*.accessToken', '*.refreshToken'], remove: true },
  }
  return to ? pino(options, to) : pino(options)
}

/** The part of a database error that says what went wrong. */
interface DriverError extends Error {
  errno?: number
  code?: string
}

/**
 * An error as the log keeps it. What the database throws quotes the statement with its values, so of that only
 * number and place are kept; of anything else the stack, whose first line is its message.
 */
export function presentError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const root = rootOf(error)
  const { errno, code } = root
  const type = root.name
  if (errno !== undefined || 'sql' in root || 'query' in error)
    return { type, errno, code, at: framesOf(error) }
  return { type, code, stack: error.stack }
}

function rootOf(error: Error): DriverError {
  return error.cause instanceof Error ? rootOf(error.cause) : error
}

/** Where it happened, without the message, which a stack begins with. */
function framesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
}
