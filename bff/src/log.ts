import { type Logger, pino } from 'pino'
import type { Env } from './env'

/** Structured logs. They carry route ids, codes and row ids; never a body, a token, a name or a number. */
export function createLogger(env: Pick<Env, 'LOG_LEVEL'>): Logger {
  return pino({
    level: env.LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['*.password', '*.idNo', '*.name', '*.accessToken', '*.refreshToken'], remove: true },
  })
}
