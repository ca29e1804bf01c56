import { bodyParser } from '@koa/bodyparser'
import Router from '@koa/router'
import type { Context, Middleware } from 'koa'
import { turnKnobs } from './knobs'
import { findHolder, type Holder, type Platform } from './platform'
import { issueCode } from './wire/login'
import { grant, listMessages } from './wire/subscribe'
import { findTemplate } from './wire/templates'

/** wx.requestSubscribeMessage asks for at most so many templates at once. */
const MAX_TEMPLATES = 5
const SHOWN_MESSAGES = 50

/** A refusal on the phone's side: HTTP 400 `{code, message}`. This is not WeChat's wire. */
class PhoneError extends Error {
  constructor(
    readonly code: 'unknown_holder' | 'bad_request',
    message: string,
  ) {
    super(message)
  }
}

/** What the phone does by itself: wx.login, the subscription sheet and the list of 服务通知; and the test knobs. */
export function phoneRoutes(platform: Platform): Middleware {
  const router = new Router()
  router.use(refusals, bodyParser({ enableTypes: ['json'], onError: refuseBody }))

  router.get('/phone/holders', (ctx) => {
    ctx.body = { holders: platform.holders() }
  })
  router.post('/phone/codes', (ctx) => {
    const { openid } = getHolder(platform, bodyOf(ctx).openid)
    ctx.body = { code: issueCode(platform, openid) }
  })
  router.post('/phone/subscriptions', (ctx) => {
    ctx.body = answerSheet(platform, bodyOf(ctx))
  })
  router.get('/phone/messages', (ctx) => {
    const { openid } = getHolder(platform, ctx.query.openid)
    ctx.body = { messages: listMessages(platform, openid).slice(0, SHOWN_MESSAGES) }
  })
  router.post('/knobs', (ctx) => {
    const faults = turnKnobs(platform.knobs, bodyOf(ctx))
    if (faults.length > 0) throw new PhoneError('bad_request', `这些开关不对：${faults.join('、')}`)
    ctx.body = platform.knobs
  })
  return router.routes() as Middleware
}

/** The sheet of wx.requestSubscribeMessage: one answer for all templates on it; each accept allows one message. */
function answerSheet(platform: Platform, body: Record<string, unknown>): Record<string, string> {
  const { openid } = getHolder(platform, body.openid)
  const { tmplIds, answer = 'accept' } = body
  if (answer !== 'accept' && answer !== 'reject')
    throw new PhoneError('bad_request', 'answer 只能是 accept 或 reject')
  if (!Array.isArray(tmplIds) || tmplIds.length === 0 || tmplIds.length > MAX_TEMPLATES)
    throw new PhoneError('bad_request', '一次请选 1 至 5 个消息模板')
  const unknown = tmplIds.find((id) => !findTemplate(id))
  if (unknown !== undefined) throw new PhoneError('bad_request', `没有这个消息模板：${unknown}`)
  const ids = [...new Set(tmplIds as string[])]
  if (answer === 'accept') grant(platform, openid, ids)
  return Object.fromEntries(ids.map((id) => [id, answer]))
}

function getHolder(platform: Platform, openid: unknown): Holder {
  const holder = findHolder(platform, openid)
  if (!holder) throw new PhoneError('unknown_holder', '没有这部手机，请在沙盒页面上另选一位')
  return holder
}

async function refusals(ctx: Context, next: () => Promise<unknown>): Promise<void> {
  try {
    await next()
  } catch (error) {
    if (!(error instanceof PhoneError)) throw error
    ctx.status = 400
    ctx.body = { code: error.code, message: error.message }
  }
}

function bodyOf(ctx: Context): Record<string, unknown> {
  return (ctx.request.body ?? {}) as Record<string, unknown>
}

function refuseBody(): never {
  throw new PhoneError('bad_request', '请求内容不是 JSON')
}
