import { setOutboxDone } from '@doorstep/db/queries/running'
import { type Job, Queue, UnrecoverableError, Worker } from 'bullmq'
import type { Deps } from '../deps'
import { deliverMessage } from './deliver-message'
import { type OutboxJob, openQueueConnection, queueName, queuePrefix } from './queue'
import { startRelay } from './relay'

/** With ten seconds doubled each time: two and a half minutes of trying. */
const attempts = 5

export interface OutboxOptions {
  /** Keeps the queue apart from others in the same Redis. */
  prefix?: string
  /** Milliseconds between looks at an empty outbox. */
  pollMs?: number
  /** Milliseconds before the second attempt; doubled before each further one. */
  retryMs?: number
}

/** What is done for a row of each topic. Throwing asks for another attempt. */
const handlers: Record<string, (deps: Deps, payload: unknown, lastAttempt: boolean) => Promise<void>> = {
  message: deliverMessage,
}

/** Begins to carry out what was left to do after commits. `stop` finishes what is in hand. */
export function startOutbox(deps: Deps, options: OutboxOptions = {}): { stop(): Promise<void> } {
  const { prefix = queuePrefix, pollMs = 500, retryMs = 10_000 } = options
  const connection = openQueueConnection(deps)
  const queue = new Queue<OutboxJob>(queueName, { connection, prefix })
  const worker = new Worker<OutboxJob>(queueName, (job) => carryOut(deps, job), {
    connection,
    prefix,
    concurrency: 4,
  })
  const warn = (error: Error) => deps.log.warn({ err: error }, 'outbox queue')
  queue.on('error', warn)
  worker.on('error', warn)
  worker.on('failed', (job, error) => deps.log.warn({ err: error, jobId: job?.id }, 'outbox attempt failed'))

  const relay = startRelay(deps, {
    pollMs,
    handOn: (topic, job) =>
      queue.add(topic, job, {
        jobId: `outbox-${job.outboxId}`,
        attempts,
        backoff: { type: 'exponential', delay: retryMs },
        // The row remembers. A finished job must be gone, or its id would stand in the way of another try.
        removeOnComplete: true,
        removeOnFail: true,
      }),
  })

  return {
    async stop() {
      // Without Redis nothing can be finished, and everything below would wait for it.
      const away = connection.status !== 'ready'
      if (away) connection.disconnect()
      await relay.stop()
      await worker.close(away)
      await queue.close()
      connection.disconnect()
    },
  }
}

async function carryOut(deps: Deps, job: Job<OutboxJob>): Promise<void> {
  const handle = handlers[job.name]
  // Left undone in SQL for a worker that knows it: during an upgrade the older one meets new topics.
  if (!handle) throw new UnrecoverableError(`no handler for the topic ${job.name}`)
  await handle(deps, job.data.payload, job.attemptsMade + 1 >= attempts)
  await setOutboxDone(deps.database.db, job.data.outboxId, new Date())
}
