import { AppError } from '@doorstep/shared/errors/app-error'
import type { Redis } from 'ioredis'
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'

/** How often something may be tried: `points` within `seconds`, for each key. */
export interface Limit {
  spend(key: string): Promise<void>
  /** Forgets what was spent: where only failures are to count, after a success. */
  clear(key: string): Promise<void>
}

/** Throws `rate_limited` with the seconds to wait. The key is digested by the caller where it is personal. */
export function createLimit(redis: Redis, name: string, points: number, seconds: number): Limit {
  const limiter = new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: `limit:${name}`,
    points,
    duration: seconds,
  })
  return {
    async spend(key) {
      try {
        await limiter.consume(key)
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error
        const wait = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
        throw new AppError('rate_limited', { seconds: wait, wait: inWords(wait) })
      }
    },
    async clear(key) {
      await limiter.delete(key)
    },
  }
}

/** Seconds as a person says them. */
function inWords(seconds: number): string {
  if (seconds < 100) return `${seconds} 秒`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 100 ? `${minutes} 分钟` : `${Math.ceil(minutes / 60)} 小时`
}
