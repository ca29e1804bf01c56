import type { DbOrTx } from '@doorstep/db/database'
import { findDemoOffset } from '@doorstep/db/queries/running'

/** Statutory limits, calendars, timers and the story run by this clock. Only the demo can move it. */
export interface BusinessClock {
  now(): Promise<Date>
}

/** Tokens, codes and signatures run by this clock. Nothing moves it. */
export type SecurityClock = () => Date

export const realSecurityClock: SecurityClock = () => new Date()

export const realBusinessClock: BusinessClock = { now: async () => new Date() }

/** The demo's clock: the real one plus an offset that all processes read from the database. */
export function createDemoClock(db: DbOrTx): BusinessClock {
  return { now: async () => new Date(Date.now() + (await findDemoOffset(db))) }
}
