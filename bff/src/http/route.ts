import type { Readable } from 'node:stream'
import type { Db, Tx } from '@doorstep/db/database'
import type { RouteId } from '@doorstep/shared/contracts/routes'
import type { AnswerTo, Call } from './call'

/** The bytes of a multipart request, handed to a route that keeps files. */
export interface IncomingFile {
  stream: Readable
  headers: Record<string, string | string[] | undefined>
}

/** A GET: reads, outside any transaction. */
export interface ReadRoute {
  kind: 'read'
  id: RouteId
  handle(call: Call<RouteId>, db: Db): Promise<unknown>
}

/** A POST of a known account: one transaction with the answer kept under the idempotency key. */
export interface WriteRoute {
  kind: 'write'
  id: RouteId
  /** Network, files and slow work, before the transaction; given to `handle`. */
  prepare(call: Call<RouteId>, file: IncomingFile): Promise<unknown>
  handle(call: Call<RouteId>, tx: Tx, prepared: unknown): Promise<unknown>
  /** Undoes what `prepare` left behind when the transaction did not take it. */
  abandon(prepared: unknown): Promise<void>
}

/** A POST that makes or changes a session. */
export interface SessionRoute {
  kind: 'session'
  id: RouteId
  /** A repeat is answered from Redis for a minute; not so where the act has a rule of its own for repeats. */
  remembered: boolean
  handle(call: Call<RouteId>): Promise<unknown>
}

export type Route = ReadRoute | WriteRoute | SessionRoute

/*
 * The makers below tie a handler to the types of its contract. The widening casts are sound because
 * the guard parses params, query and body with the contract of the same id before it calls the handler.
 */

export function read<Id extends RouteId>(
  id: Id,
  handle: (call: Call<Id>, db: Db) => Promise<AnswerTo<Id>>,
): ReadRoute {
  return { kind: 'read', id, handle: handle as unknown as ReadRoute['handle'] }
}

export function write<Id extends RouteId>(
  id: Id,
  handle: (call: Call<Id>, tx: Tx) => Promise<AnswerTo<Id>>,
): WriteRoute {
  return writePrepared(id, { prepare: async () => undefined, handle })
}

export function writePrepared<Id extends RouteId, Prepared>(
  id: Id,
  parts: {
    prepare: (call: Call<Id>, file: IncomingFile) => Promise<Prepared>
    handle: (call: Call<Id>, tx: Tx, prepared: Prepared) => Promise<AnswerTo<Id>>
    abandon?: (prepared: Prepared) => Promise<void>
  },
): WriteRoute {
  return {
    kind: 'write',
    id,
    prepare: parts.prepare as unknown as WriteRoute['prepare'],
    handle: parts.handle as unknown as WriteRoute['handle'],
    abandon: (parts.abandon ?? (async () => undefined)) as WriteRoute['abandon'],
  }
}

export function session<Id extends RouteId>(
  id: Id,
  handle: (call: Call<Id>) => Promise<AnswerTo<Id>>,
  { remembered = true } = {},
): SessionRoute {
  return { kind: 'session', id, remembered, handle: handle as unknown as SessionRoute['handle'] }
}
