import { randomBytes } from 'node:crypto'
import { findHolder, type Platform } from '../platform'
import { checkCredentials } from './credentials'
import { WireError } from './errors'

/** A code of wx.login lives five minutes and is good for one use. */
const CODE_LIFETIME_MS = 5 * 60 * 1000

/** Gives the holder of the phone a login code, as wx.login does. */
export function issueCode(platform: Platform, openid: string): string {
  dropOldCodes(platform)
  const code = `0${randomBytes(24).toString('base64url').slice(0, 31)}`
  platform.state.codes.push({ code, openid, issuedAt: platform.now().getTime(), used: false })
  platform.save()
  return code
}

/**
 * `GET /sns/jscode2session`: who holds the phone that showed this code.
 * @param query appid, secret, js_code, grant_type
 * @returns session_key is base64 of 16 bytes
 * @throws WireError 41002 41004 40013 40125 40002 41008 40029 40163 40226
 */
export function codeToSession(platform: Platform, query: Record<string, unknown>) {
  checkCredentials(platform, query)
  if (query.grant_type !== 'authorization_code') throw new WireError(40002)
  if (!query.js_code) throw new WireError(41008)
  dropOldCodes(platform)
  const login = platform.state.codes.find(({ code }) => code === query.js_code)
  if (!login || !findHolder(platform, login.openid)) throw new WireError(40029)
  if (login.used) throw new WireError(40163)
  if (login.openid === platform.knobs.blockOpenid) throw new WireError(40226)
  login.used = true
  platform.save()
  return { openid: login.openid, session_key: randomBytes(16).toString('base64') }
}

function dropOldCodes({ state, now }: Platform): void {
  const oldest = now().getTime() - CODE_LIFETIME_MS
  state.codes = state.codes.filter(({ issuedAt }) => issuedAt >= oldest)
}
