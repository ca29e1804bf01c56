import type { Tx } from '@doorstep/db/database'
import {
  findIdempotent,
  insertAudit,
  insertIdempotent,
  setIdempotentAnswer,
} from '@doorstep/db/queries/running'
import { isDuplicate } from '@doorstep/db/sql-errors'
import type { RouteId } from '@doorstep/shared/contracts/routes'
import { AppError } from '@doorstep/shared/errors/app-error'
import { canonicalJson } from '../crypto/canonical-json'
import type { Deps } from '../deps'
import type { Call } from './call'
import type { IncomingFile, WriteRoute } from './route'

const context = 'idempotency.answer'

/**
 * Carries a write out exactly once for (account, key): the key, the work, the audit row and the answer are
 * one transaction. A repeat gets the first answer; the same key on other content is refused.
 */
export async function runOnce(
  deps: Deps,
  route: WriteRoute,
  call: Call<RouteId>,
  { key, file }: { key: string; file: IncomingFile },
): Promise<unknown> {
  const accountId = call.caller?.accountId ?? 0
  const requestDigest = digestOf(deps, route.id, call, file)
  const earlier = await findAnswer(deps, accountId, key, requestDigest)
  if (earlier) return earlier.answer
  const prepared = await route.prepare(call, file)
  try {
    return await deps.database.transaction(async (tx) => {
      await insertIdempotent(tx, { accountId, idempotencyKey: key, requestDigest })
      const answer = await route.handle(call, tx, prepared)
      await recordDone(tx, route.id, call)
      await setIdempotentAnswer(tx, accountId, key, deps.sealer.seal(JSON.stringify(answer), context))
      return answer
    })
  } catch (error) {
    await route.abandon(prepared).catch((cause: unknown) => {
      deps.log.error({ err: cause, route: route.id, requestId: call.requestId }, 'left behind')
    })
    if (!isDuplicate(error, 'idempotency_once')) throw error
    // Its twin was quicker: what the twin answered is the answer.
    const answered = await findAnswer(deps, accountId, key, requestDigest)
    if (!answered) throw error
    return answered.answer
  }
}

async function findAnswer(deps: Deps, accountId: number, key: string, requestDigest: string) {
  const row = await findIdempotent(deps.database.db, accountId, key)
  if (!row?.answerSealed) return undefined
  if (row.requestDigest !== requestDigest) throw new AppError('idempotency_key_reused')
  return { answer: JSON.parse(deps.sealer.open(row.answerSealed, context)) as unknown }
}

/**
 * Keyed, since what was sent may be a name and a number, which a bare digest would let one guess.
 * A file's bytes are not read yet; its declared length stands for them.
 */
function digestOf({ sealer }: Deps, routeId: RouteId, call: Call<RouteId>, file: IncomingFile): string {
  const length = call.body ? undefined : file.headers['content-length']
  const sent = { routeId, params: call.params, body: call.body, length }
  return sealer.lookup(canonicalJson(sent), 'idempotency.request')
}

function recordDone(tx: Tx, action: RouteId, call: Call<RouteId>): Promise<void> {
  return insertAudit(tx, {
    at: call.now,
    accountId: call.caller?.accountId ?? null,
    action,
    object: objectOf(call.params),
    outcome: 'done',
    requestId: call.requestId,
  })
}

/** The row an act was about, by its public handle. */
export function objectOf(params: unknown): string | null {
  const values = typeof params === 'object' && params !== null ? Object.values(params) : []
  return values.length > 0 ? String(values[0]).slice(0, 80) : null
}
