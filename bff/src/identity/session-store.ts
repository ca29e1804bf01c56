import { randomBytes } from 'node:crypto'
import type { Redis } from 'ioredis'
import { sha256 } from '../crypto/canonical-json'
import { rotateScript } from './rotate-script'

const dayMs = 86_400_000
/** A session that is not used for so long is over. */
const lifetimeMs = 30 * dayMs
/** A weak network loses answers: for so long the same question gets the same answer. */
const repeatWindowMs = 30_000
/** Past the window by Redis's clock, which need not agree with ours to the second. */
const answerKeptMs = 2 * repeatWindowMs

/*
 * A session is a family of refresh tokens of which one is fresh. Only digests of tokens are kept. The braces
 * put all keys of a session into one slot of a Redis Cluster, as the script needs.
 */
const sessionKey = (sessionId: string) => `session:{${sessionId}}`
const refreshKey = (sessionId: string, token: string) => `refresh:{${sessionId}}:${sha256(token)}`
const answerKey = (sessionId: string, token: string) => `refresh-answer:{${sessionId}}:${sha256(token)}`

/** `<session id>.<random>`; the first part finds the family, the second is the secret. */
export function newRefreshToken(sessionId: string): string {
  return `${sessionId}.${randomBytes(32).toString('base64url')}`
}

/** The session a refresh token claims to be of; undefined where it has not the shape of one. */
export function sessionIdOf(refreshToken: string): string | undefined {
  return /^([\w-]{22})\.[\w-]{43}$/.exec(refreshToken)?.[1]
}

/** Begins a family, bound to the device that logged in. */
export async function startSession(
  redis: Redis,
  { accountId, deviceId, now }: { accountId: number; deviceId: string; now: Date },
): Promise<{ sessionId: string; refreshToken: string }> {
  const sessionId = randomBytes(16).toString('base64url')
  const refreshToken = newRefreshToken(sessionId)
  const key = sessionKey(sessionId)
  await redis
    .multi()
    .hset(key, { accountId, deviceId, liveUntil: now.getTime() + lifetimeMs })
    .pexpire(key, lifetimeMs)
    .set(refreshKey(sessionId, refreshToken), 'fresh', 'PX', lifetimeMs)
    .exec()
  return { sessionId, refreshToken }
}

export async function sessionLives(redis: Redis, sessionId: string): Promise<boolean> {
  return (await redis.exists(sessionKey(sessionId))) === 1
}

export async function findSessionAccount(redis: Redis, sessionId: string): Promise<number | undefined> {
  const accountId = await redis.hget(sessionKey(sessionId), 'accountId')
  return accountId === null ? undefined : Number(accountId)
}

/** Ends the family: its access tokens and refresh tokens are good no longer. */
export async function endSession(redis: Redis, sessionId: string): Promise<void> {
  await redis.del(sessionKey(sessionId))
}

export interface Rotation {
  sessionId: string
  shown: string
  next: string
  /** What to answer if this is the first exchange; kept for a repeat, so it comes sealed. */
  sealedAnswer: string
  deviceId: string
  /** By the security clock. */
  now: Date
}

export type RotationOutcome =
  | { outcome: 'unknown' }
  | { outcome: 'reused' }
  | { outcome: 'good'; sealedAnswer: string }

/** Exchanges a refresh token; what each outcome means stands with the script. */
export async function rotateRefreshToken(redis: Redis, rotation: Rotation): Promise<RotationOutcome> {
  const { sessionId, shown, next, sealedAnswer, deviceId } = rotation
  const now = rotation.now.getTime()
  const keys = [
    sessionKey(sessionId),
    refreshKey(sessionId, shown),
    refreshKey(sessionId, next),
    answerKey(sessionId, shown),
  ]
  const times = [now, repeatWindowMs, now + lifetimeMs, lifetimeMs, answerKeptMs]
  const reply = await redis.eval(rotateScript, keys.length, ...keys, deviceId, ...times, sealedAnswer)
  const [outcome, answer] = reply as [RotationOutcome['outcome'], string | undefined]
  return outcome === 'good' ? { outcome, sealedAnswer: answer ?? '' } : { outcome }
}
