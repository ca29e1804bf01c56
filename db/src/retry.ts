import { isRetryable } from './sql-errors'

const attempts = 5

/**
 * Runs a whole transaction, COMMIT included, again on {1213, 1205, 1020, 1047, lost connection}. Bounded.
 * A COMMIT whose answer was lost is safe to repeat only because each write carries an idempotency key.
 */
export async function withRetries<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= attempts || !isRetryable(error)) throw error
    }
  }
}
