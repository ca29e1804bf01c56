import { randomBytes } from 'node:crypto'

/** The error codes this sandbox gives, with WeChat's own words for them. */
const ERRMSG = {
  [-1]: 'system error',
  40001:
    'invalid credential, access_token is invalid or not latest, could get access_token by getStableAccessToken',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40226: 'code blocked',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  41030: 'invalid page',
  42001: 'access_token expired',
  43001: 'require GET method',
  43002: 'require POST method',
  43101: 'user refuse to accept the msg',
  43107: 'subscribe message ability is banned',
  47001: 'data format error',
  47003: 'argument invalid!',
} as const

export type WireCode = keyof typeof ERRMSG

/** A refusal on WeChat's wire: it leaves as `{errcode, errmsg}` inside HTTP 200. */
export class WireError extends Error {
  /** @param detail said after WeChat's words, e.g. which field is wrong. */
  constructor(
    readonly errcode: WireCode,
    detail = '',
  ) {
    super([ERRMSG[errcode], detail].filter(Boolean).join(' '))
  }
}

/** The body of a refusal. WeChat ends each errmsg with a request id: seconds in hex, then two random words. */
export function presentWireError(error: WireError, at: Date, joiner: ' ' | ', ') {
  const seconds = Math.floor(at.getTime() / 1000).toString(16)
  const rid = [seconds, randomBytes(4).toString('hex'), randomBytes(4).toString('hex')].join('-')
  return { errcode: error.errcode, errmsg: `${error.message}${joiner}rid: ${rid}` }
}
