import { AppError } from '@doorstep/shared/errors/app-error'
import jwt from 'jsonwebtoken'
import { z } from 'zod'
import type { Deps } from '../deps'

/** Seconds an access token is good for: short, because it is believed without asking who gave it. */
export const accessTokenSeconds = 600

/** Tokens made for another service with the same secret are not ours. */
const issuer = 'doorstep-bff'
const audience = 'doorstep-api'

export interface TokenBearer {
  accountId: number
  sessionId: string
}

const payload = z.object({
  sub: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
  sid: z.string().min(1),
})

type TokenDeps = Pick<Deps, 'env' | 'securityClock'>

/** A signed token (JWT, HS256) that names an account and the session it belongs to. */
export function issueAccessToken(deps: TokenDeps, { accountId, sessionId }: TokenBearer): string {
  return jwt.sign({ sid: sessionId, iat: secondsOf(deps) }, deps.env.JWT_SECRET, {
    algorithm: 'HS256',
    subject: String(accountId),
    expiresIn: accessTokenSeconds,
    issuer,
    audience,
  })
}

/** Throws `token_expired`, or `token_invalid` where signature, algorithm, issuer or content is not ours. */
export function readAccessToken(deps: TokenDeps, token: string): TokenBearer {
  const parsed = payload.safeParse(verify(deps, token))
  if (!parsed.success) throw new AppError('token_invalid')
  return { accountId: parsed.data.sub, sessionId: parsed.data.sid }
}

function verify(deps: TokenDeps, token: string): unknown {
  try {
    return jwt.verify(token, deps.env.JWT_SECRET, {
      algorithms: ['HS256'],
      clockTimestamp: secondsOf(deps),
      issuer,
      audience,
    })
  } catch (error) {
    throw new AppError(error instanceof jwt.TokenExpiredError ? 'token_expired' : 'token_invalid')
  }
}

function secondsOf({ securityClock }: TokenDeps): number {
  return Math.floor(securityClock().getTime() / 1000)
}
