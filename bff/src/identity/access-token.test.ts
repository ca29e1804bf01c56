import jwt from 'jsonwebtoken'
import { describe, expect, it } from 'vitest'
import type { Env } from '../env'
import { issueAccessToken, readAccessToken } from './access-token'

const secret = 'a secret of the tests, long enough'
const env = { JWT_SECRET: secret } as Env
const bearer = { accountId: 7, sessionId: 'aaaaaaaaaaaaaaaaaaaaaa' }
const at = (time: string) => ({ env, securityClock: () => new Date(`2026-06-08T${time}Z`) })
const token = issueAccessToken(at('09:00:00'), bearer)
const nineOClock = Date.parse('2026-06-08T09:00:00Z') / 1000

describe('an access token', () => {
  it('names its account and session', () => {
    expect(readAccessToken(at('09:00:00'), token)).toEqual(bearer)
  })

  it('is good for ten minutes by the security clock', () => {
    expect(readAccessToken(at('09:09:59'), token)).toEqual(bearer)
    expect(() => readAccessToken(at('09:10:00'), token)).toThrow(
      expect.objectContaining({ code: 'token_expired' }),
    )
  })
})

describe('a token that is not ours', () => {
  const ours = { sub: '7', sid: 's', iss: 'doorstep-bff', aud: 'doorstep-api', iat: nineOClock }
  const forged: [what: string, token: string][] = [
    ['no token at all', 'abc'],
    ['signed with another secret', jwt.sign(ours, 'another secret of thirty-two letters')],
    ['signed with another algorithm', jwt.sign(ours, secret, { algorithm: 'HS512' })],
    ['not signed', jwt.sign(ours, null, { algorithm: 'none' })],
    ['made by another issuer', jwt.sign({ ...ours, iss: 'other' }, secret)],
    ['made for another audience', jwt.sign({ ...ours, aud: 'other' }, secret)],
    ['without a session', jwt.sign({ ...ours, sid: undefined }, secret)],
    ['of an account that is no number', jwt.sign({ ...ours, sub: '7 OR 1=1' }, secret)],
    ['changed on the way', `${token.slice(0, -3)}AAA`],
  ]

  it.each(forged)('%s is refused', (_, given) => {
    expect(() => readAccessToken(at('09:00:00'), given)).toThrow(
      expect.objectContaining({ code: 'token_invalid' }),
    )
  })
})
