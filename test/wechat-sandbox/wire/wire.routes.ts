import { setTimeout as delay } from 'node:timers/promises'
import { bodyParser } from '@koa/bodyparser'
import Router from '@koa/router'
import type { Context, Middleware } from 'koa'
import type { Platform } from '../platform'
import { presentWireError, WireError } from './errors'
import { codeToSession } from './login'
import { stableToken } from './stable-token'
import { sendMessage } from './subscribe'

/** WeChat's own wire: the three calls that our BFF makes. Refusals travel inside HTTP 200. */
export function wireRoutes(platform: Platform): Middleware {
  const router = new Router()
  const json = bodyParser({ enableTypes: ['json'], detectJSON: () => true, onError: refuseBody })

  router.all('/sns/jscode2session', whims(platform), (ctx) => {
    answer(ctx, platform, () => codeToSession(platform, requireMethod(ctx, 'GET').query))
    // WeChat sends JSON under this type here; a client that trusts the type would fail on the real wire too.
    ctx.type = 'text/plain'
  })
  router.all('/cgi-bin/stable_token', whims(platform), postedTo(platform, json), (ctx) => {
    answer(ctx, platform, () => stableToken(platform, bodyOf(ctx)))
  })
  router.all('/cgi-bin/message/subscribe/send', whims(platform), postedTo(platform, json), (ctx) => {
    answer(ctx, platform, () => sendMessage(platform, ctx.query.access_token, bodyOf(ctx)))
  })
  return router.routes() as Middleware
}

/** The test knobs: a slow, cut or busy line. */
function whims({ knobs, now }: Platform): Middleware {
  return async (ctx, next) => {
    if (knobs.delayMs > 0) await delay(knobs.delayMs, undefined, { ref: false })
    if (knobs.down) {
      ctx.respond = false
      ctx.req.socket.destroy()
    } else if (knobs.busy > 0) {
      knobs.busy -= 1
      refuse(ctx, new WireError(-1), now())
    } else await next()
  }
}

/** Refuses all but POST (43002) and a body that is not a JSON object (47001). */
function postedTo({ now }: Platform, json: Middleware): Middleware {
  return async (ctx, next) => {
    try {
      requireMethod(ctx, 'POST')
      await json(ctx, async () => undefined)
    } catch (error) {
      if (!(error instanceof WireError)) throw error
      return refuse(ctx, error, now())
    }
    await next()
  }
}

function answer(ctx: Context, { now }: Platform, call: () => object): void {
  try {
    ctx.body = JSON.stringify(call())
    ctx.type = 'application/json'
  } catch (error) {
    if (!(error instanceof WireError)) throw error
    refuse(ctx, error, now())
  }
}

function refuse(ctx: Context, error: WireError, at: Date): void {
  const isLogin = ctx.path.startsWith('/sns/')
  ctx.status = 200
  ctx.body = JSON.stringify(presentWireError(error, at, isLogin ? ', ' : ' '))
  ctx.type = isLogin ? 'text/plain' : 'application/json'
}

function requireMethod(ctx: Context, method: 'GET' | 'POST'): Context {
  if (ctx.method !== method) throw new WireError(method === 'GET' ? 43001 : 43002)
  return ctx
}

function bodyOf(ctx: Context): Record<string, unknown> {
  return ctx.request.body as Record<string, unknown>
}

function refuseBody(): never {
  throw new WireError(47001)
}
