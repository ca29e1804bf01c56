import { Redis, type RedisOptions } from 'ioredis'
import type { Logger } from 'pino'

/** `unix:/path/to.sock`, `redis://…` or `rediss://…`. */
export function redisTarget(url: string): string {
  return url.startsWith('unix:') ? url.slice('unix:'.length) : url
}

/** A connection that fails quickly and comes back by itself, so that a request never hangs on Redis. */
export function openRedis(url: string, log: Logger, options: RedisOptions = {}): Redis {
  const redis = new Redis(redisTarget(url), {
    maxRetriesPerRequest: 1,
    commandTimeout: 3_000,
    retryStrategy: (times) => Math.min(times * 100, 2_000),
    ...options,
  })
  redis.on('error', (error) => log.warn({ err: error }, 'redis'))
  return redis
}
