import { findAccountWithPost } from '@doorstep/db/queries/accounts'
import { staffRoles } from '@doorstep/shared/case/case.status'
import { AppError } from '@doorstep/shared/errors/app-error'
import type { Context } from 'koa'
import type { Deps } from '../deps'
import { readAccessToken } from '../identity/access-token'
import { sessionLives } from '../identity/session-store'
import type { Caller, CallerPost } from './call'

/** Who is asking. Throws `unauthenticated`, `token_expired` or `token_invalid`. */
export async function identify(deps: Deps, ctx: Context): Promise<Caller> {
  const [, token] = /^Bearer (.+)$/.exec(ctx.get('Authorization')) ?? []
  if (!token) throw new AppError('unauthenticated')
  const { accountId, sessionId } = readAccessToken(deps, token)
  if (!(await sessionLives(deps.redis, sessionId))) throw new AppError('token_invalid')
  const found = await findAccountWithPost(deps.database.db, accountId)
  if (!found) throw new AppError('token_invalid')
  return {
    accountId,
    kind: found.account.kind,
    personId: found.account.personId,
    placeCode: found.account.placeCode,
    post: presentPost(found),
    sessionId,
  }
}

function presentPost({
  post,
  organ,
}: NonNullable<Awaited<ReturnType<typeof findAccountWithPost>>>): CallerPost | null {
  if (!post || !organ) return null
  return {
    postId: post.id,
    organId: organ.id,
    organCode: organ.code,
    organName: organ.name,
    title: post.title,
    roles: staffRoles.filter((role) => post.roles.includes(role)),
  }
}
