import { randomBytes } from 'node:crypto'
import type { Platform } from '../platform'
import type { AccessToken } from '../store'
import { checkCredentials } from './credentials'
import { WireError } from './errors'

const TOKEN_LIFETIME_MS = 7200 * 1000
/** Within the last five minutes a call brings a new token; the old one stays good until it ends. */
const RENEWAL_MS = 5 * 60 * 1000
const FORCE_INTERVAL_MS = 30 * 1000
const FORCE_PER_DAY = 20
/** A dead token is remembered for a day, to tell an expired one (42001) from an unknown one (40001). */
const MEMORY_MS = 24 * 3600 * 1000

const TOKEN_SHAPE = /^\d+_[\w-]{100,500}$/

/**
 * `POST /cgi-bin/stable_token`.
 * @param body grant_type, appid, secret, force_refresh?
 * @returns expires_in in seconds, between 300 and 7200
 * @throws WireError 40002 41002 41004 40013 40125
 */
export function stableToken(platform: Platform, body: Record<string, unknown>) {
  if (body.grant_type !== 'client_credential') throw new WireError(40002)
  checkCredentials(platform, body)
  const token = body.force_refresh === true && mayForce(platform) ? forceToken(platform) : sameToken(platform)
  return {
    access_token: token.token,
    expires_in: Math.floor((token.expiresAt - platform.now().getTime()) / 1000),
  }
}

/** @throws WireError 41001 missing, 40014 not the shape of a token, 40001 unknown or replaced, 42001 expired */
export function checkAccessToken({ state, now }: Platform, given: unknown): void {
  if (!given) throw new WireError(41001)
  if (typeof given !== 'string' || !TOKEN_SHAPE.test(given)) throw new WireError(40014)
  const known = state.tokens.find(({ token }) => token === given)
  if (!known || known.revoked) throw new WireError(40001)
  if (known.expiresAt <= now().getTime()) throw new WireError(42001)
}

function sameToken(platform: Platform): AccessToken {
  const latest = platform.state.tokens.at(-1)
  const fresh = latest && latest.expiresAt - platform.now().getTime() >= RENEWAL_MS
  return fresh ? latest : newToken(platform)
}

function forceToken(platform: Platform): AccessToken {
  const { state, now } = platform
  const at = now().getTime()
  const day = shanghaiDay(now())
  for (const token of state.tokens) token.revoked = true
  state.forced = { at, day, count: state.forced?.day === day ? state.forced.count + 1 : 1 }
  return newToken(platform)
}

// Too soon or too often is no error at WeChat: the call merely does not refresh.
function mayForce({ state: { forced }, now }: Platform): boolean {
  if (!forced) return true
  if (now().getTime() - forced.at < FORCE_INTERVAL_MS) return false
  return forced.day !== shanghaiDay(now()) || forced.count < FORCE_PER_DAY
}

function newToken({ state, now, save }: Platform): AccessToken {
  const at = now().getTime()
  const token = `99_${randomBytes(96).toString('base64url')}`
  const made = { token, expiresAt: at + TOKEN_LIFETIME_MS, revoked: false }
  state.tokens = [...state.tokens.filter(({ expiresAt }) => expiresAt > at - MEMORY_MS), made]
  save()
  return made
}

function shanghaiDay(at: Date): string {
  return at.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
}
