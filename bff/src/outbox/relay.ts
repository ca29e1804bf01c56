import { setTimeout as delay } from 'node:timers/promises'
import { claimOutbox } from '@doorstep/db/queries/running'
import type { Deps } from '../deps'
import type { OutboxJob } from './queue'

/**
 * How long a row is in one relay's hand. Past it the row is handed on again, which puts back what a lost Redis
 * forgot, and does nothing where the job is still there: its id is the row's.
 */
const claimMs = 60_000
const batch = 50

export interface RelayParts {
  /** Milliseconds between looks at an empty outbox. */
  pollMs: number
  handOn(topic: string, job: OutboxJob): Promise<unknown>
}

/**
 * Carries outbox rows from SQL to the queue until stopped. Claims run by the machine's own time, not by a clock
 * of ours: they are about which process holds a row, and a moved demo clock would let go of all at once.
 */
export function startRelay(
  { database, log }: Pick<Deps, 'database' | 'log'>,
  { pollMs, handOn }: RelayParts,
): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping

  async function handOnBatch(): Promise<number> {
    const now = new Date()
    const until = new Date(now.getTime() + claimMs)
    const rows = await claimOutbox(database.db, { now, until, limit: batch })
    for (const { id, topic, payload } of rows) await handOn(topic, { outboxId: id, payload })
    return rows.length
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      const moved = await handOnBatch().catch((error: unknown) => {
        log.warn({ err: error }, 'outbox waits')
        return 0
      })
      if (moved < batch) await delay(pollMs, undefined, { signal }).catch(() => undefined)
    }
  }

  const running = run()
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}
