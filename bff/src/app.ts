import { randomUUID } from 'node:crypto'
import { bodyParser } from '@koa/bodyparser'
import Koa, { type Context, type Next } from 'koa'
import { caseRoutes } from './case/case.routes'
import { catalogueRoutes } from './catalogue/catalogue.routes'
import { clockRoutes } from './clocks/clock.routes'
import type { Deps } from './deps'
import { docsRouter } from './http/docs'
import { answerErrors } from './http/errors'
import { mountRoutes } from './http/mount'
import { identityRoutes } from './identity/identity.routes'
import { messageRoutes } from './message/message.routes'
import { uploadRoutes } from './upload/upload.routes'

/** The whole BFF as a Koa application; it holds no state of its own. */
export function createApp(deps: Deps): Koa {
  const app = new Koa({ proxy: deps.env.TRUST_PROXY })
  const api = mountRoutes(deps, [
    ...identityRoutes(deps),
    ...catalogueRoutes(deps),
    ...uploadRoutes(deps),
    ...caseRoutes(deps),
    ...messageRoutes(deps),
    ...clockRoutes(deps),
  ])
  const docs = docsRouter()
  // What is left here could not be answered: a line cut on the way in or out.
  app.on('error', (error: Error) => deps.log.warn({ err: error }, 'line cut'))
  app.use(nameRequest)
  app.use(answerErrors(deps))
  app.use(health)
  // 256 KiB hold any form; photos come as multipart and are read by their route.
  app.use(bodyParser({ enableTypes: ['json'], jsonLimit: '256kb' }))
  app.use(docs.routes())
  app.use(api.routes())
  app.use(api.allowedMethods())
  return app
}

async function nameRequest(ctx: Context, next: Next): Promise<void> {
  ctx.state.requestId = randomUUID()
  ctx.set('X-Request-Id', ctx.state.requestId)
  ctx.set('X-Content-Type-Options', 'nosniff')
  ctx.set('Cache-Control', 'no-store')
  await next()
}

async function health(ctx: Context, next: Next): Promise<void> {
  if (ctx.path === '/healthz') ctx.body = { ok: true }
  else await next()
}
