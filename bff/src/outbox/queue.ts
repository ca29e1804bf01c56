import type { Deps } from '../deps'
import { openRedis } from '../redis'

export const queueName = 'outbox'
/** The braces put all keys of the queue into one slot of a Redis Cluster. */
export const queuePrefix = '{doorstep}'

/** An outbox row on its way; the name of the job is the row's topic. */
export interface OutboxJob {
  outboxId: number
  payload: unknown
}

/**
 * A connection for BullMQ alone: it waits for jobs inside a command and has to outlast a Redis that is away,
 * whereas a request's connection fails quickly.
 */
export function openQueueConnection({ env, log }: Pick<Deps, 'env' | 'log'>) {
  return openRedis(env.REDIS_URL, log, { maxRetriesPerRequest: null, commandTimeout: undefined })
}
