import type { RouteId } from '@doorstep/shared/contracts/routes'
import { canonicalJson, sha256 } from '../crypto/canonical-json'
import type { Deps } from '../deps'
import type { Call } from './call'
import type { SessionRoute } from './route'

const rememberSeconds = 60

/**
 * A login has no account yet to keep an answer under, so a repeat with the same device, key and content
 * within a minute is answered from Redis: a weak network loses answers, and codes are good once.
 */
export async function runRemembered(
  deps: Deps,
  route: SessionRoute,
  call: Call<RouteId>,
  key: string,
): Promise<unknown> {
  const name = sha256(canonicalJson([route.id, call.deviceId, key, call.body]))
  const place = `once:${name}`
  const kept = await deps.redis.get(place)
  if (kept) return JSON.parse(deps.sealer.open(kept, place))
  const answer = await route.handle(call)
  await deps.redis.set(place, deps.sealer.seal(JSON.stringify(answer), place), 'EX', rememberSeconds)
  return answer
}
