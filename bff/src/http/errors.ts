import { insertAudit } from '@doorstep/db/queries/running'
import { isUnreachable } from '@doorstep/db/sql-errors'
import { AppError } from '@doorstep/shared/errors/app-error'
import type { ErrorCode } from '@doorstep/shared/errors/codes'
import type { Context, Next } from 'koa'
import type { Deps } from '../deps'
import { objectOf } from './run-once'

/** Refusals that say somebody tried what is not hers: each leaves a row. */
const recorded: ReadonlySet<ErrorCode> = new Set([
  'unauthenticated',
  'token_invalid',
  'refresh_reused',
  'staff_login_wrong',
  'forbidden',
  'wrong_place',
  'decider_is_acceptor',
  'real_name_required',
  'real_name_mismatch',
  'real_name_taken',
  'case_not_found',
  'upload_not_found',
  'message_not_found',
])

/** One place turns whatever was thrown into `{code, message, params, requestId}`. */
export function answerErrors(deps: Deps) {
  return async (ctx: Context, next: Next): Promise<void> => {
    try {
      await next()
      refuseUnanswered(ctx)
    } catch (error) {
      await answer(deps, ctx, toAppError(error), error)
    }
  }
}

function refuseUnanswered(ctx: Context): void {
  if (ctx.status === 405 || ctx.status === 501) throw new AppError('method_not_allowed')
  if (ctx.status === 404 && ctx.body === undefined) throw new AppError('not_found')
}

async function answer(deps: Deps, ctx: Context, refusal: AppError, cause: unknown): Promise<void> {
  const { code, message, params, status } = refusal
  const { requestId, routeId } = ctx.state
  // Named here: left out, the logger would take the error's own message, which may quote values.
  if (status >= 500) deps.log.error({ err: cause, route: routeId, requestId }, 'request failed')
  if (recorded.has(code)) await record(deps, ctx, refusal)
  ctx.status = status
  if (code === 'rate_limited') ctx.set('Retry-After', String(params.seconds))
  ctx.body = { code, message, params, requestId }
}

function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  const { status, type, name } = error as { status?: number; type?: string; name?: string }
  if (status === 413 || type === 'entity.too.large') return new AppError('request_too_large')
  if (status === 415) return new AppError('unsupported_media_type')
  if (status === 400) return new AppError('invalid_request', { detail: '内容不是有效的 JSON' })
  if (isUnreachable(error) || isRedisGone(error, name))
    return new AppError('unavailable', {}, { cause: error })
  return new AppError('internal', {}, { cause: error })
}

function isRedisGone(error: unknown, name: string | undefined): boolean {
  const message = error instanceof Error ? error.message : ''
  return name === 'MaxRetriesPerRequestError' || /Connection is closed|Command timed out/.test(message)
}

/** The refusal itself must reach the caller even where it cannot be recorded; then the log has it. */
async function record(deps: Deps, ctx: Context, error: AppError): Promise<void> {
  try {
    await insertAudit(deps.database.db, {
      at: await deps.businessClock.now(),
      accountId: ctx.state.caller?.accountId ?? null,
      action: ctx.state.routeId ?? 'unknown',
      object: objectOf(ctx.params),
      outcome: 'refused',
      code: error.code,
      requestId: ctx.state.requestId,
    })
  } catch (cause) {
    deps.log.error({ err: cause, code: error.code, requestId: ctx.state.requestId }, 'refusal not recorded')
  }
}
