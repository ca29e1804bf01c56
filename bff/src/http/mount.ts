import { shanghaiDate } from '@doorstep/shared/clock/shanghai'
import type { Contract } from '@doorstep/shared/contracts/contract'
import { contracts } from '@doorstep/shared/contracts/contracts'
import { routes as paths, type RouteId } from '@doorstep/shared/contracts/routes'
import { AppError } from '@doorstep/shared/errors/app-error'
import Router from '@koa/router'
import type { Context } from 'koa'
import type { Deps } from '../deps'
import { requireAudience } from './audience'
import { identify } from './authenticate'
import type { Call } from './call'
import { parsePart } from './parse-part'
import type { Route } from './route'
import { runOnce } from './run-once'
import { runRemembered } from './run-remembered'

/** Ties every route to its method and path: limit → authenticate → validate → handle → present. */
export function mountRoutes(deps: Deps, routes: Route[]): Router {
  const router = new Router()
  for (const route of routes) {
    const [method, path] = paths[route.id]
    const contract: Contract = contracts[route.id]
    const run = (ctx: Context) => runRoute(deps, route, contract, ctx)
    if (method === 'GET') router.get(path, run)
    else router.post(path, run)
  }
  return router
}

async function runRoute(deps: Deps, route: Route, contract: Contract, ctx: Context): Promise<void> {
  ctx.state.routeId = route.id
  const caller = contract.audience === 'anyone' ? undefined : await identify(deps, ctx)
  ctx.state.caller = caller
  requireAudience(contract.audience, caller)
  const now = await deps.businessClock.now()
  const call: Call<RouteId> = {
    requestId: ctx.state.requestId,
    caller,
    deviceId: deviceOf(ctx),
    address: ctx.ip,
    now,
    today: shanghaiDate(now),
    params: parsePart(contract.params, ctx.params),
    query: parsePart(contract.query, ctx.query),
    body: parsePart(contract.body, ctx.request.body ?? {}),
  } as Call<RouteId>
  const answer = await runKind(deps, route, call, ctx)
  if (contract.binary) {
    ctx.type = contract.binary
    ctx.body = answer
  } else {
    // The answer is parsed too: an undeclared column can never leak.
    ctx.body = contract.answer.parse(answer)
  }
}

function runKind(deps: Deps, route: Route, call: Call<RouteId>, ctx: Context): Promise<unknown> {
  if (route.kind === 'read') return route.handle(call, deps.database.db)
  const key = idempotencyKeyOf(ctx)
  if (route.kind === 'session')
    return route.remembered ? runRemembered(deps, route, call, key) : route.handle(call)
  return runOnce(deps, route, call, { key, file: { stream: ctx.req, headers: ctx.req.headers } })
}

function idempotencyKeyOf(ctx: Context): string {
  const key = ctx.get('Idempotency-Key')
  if (!/^[\w-]{8,64}$/.test(key)) throw new AppError('idempotency_key_missing')
  return key
}

function deviceOf(ctx: Context): string {
  const device = ctx.get('X-Device-Id')
  return /^[\w-]{8,64}$/.test(device) ? device : 'unknown'
}
