import type { AnswerOf, CallOf } from '@doorstep/shared/contracts/contracts'
import { type RouteId, routes } from '@doorstep/shared/contracts/routes'
import type { SessionStore } from '../session/session-store'
import { ApiError } from './api-error'
import { randomUuid } from './random-uuid'
import { routeUrl } from './route-url'
import type { ApiRequest, Send } from './transport'

/** What a route takes, without the parts it does not have. */
type CallInput<Id extends RouteId> = {
  [Part in keyof CallOf<Id> as CallOf<Id>[Part] extends undefined ? never : Part]: CallOf<Id>[Part]
}

interface CallOptions {
  /** Made once for an intention and reused on each retry of it; a fresh one is made where none is given. */
  idempotencyKey?: string
  signal?: AbortSignal
}

export interface Client {
  /** Calls a route of the contract. Throws ApiError. */
  call<Id extends RouteId>(id: Id, input: CallInput<Id>, options?: CallOptions): Promise<AnswerOf<Id>>
  /** A photo, which an <img> cannot ask for: it sends no token. */
  photo(uploadId: string, signal?: AbortSignal): Promise<Blob>
}

interface Parts {
  send: Send
  session: Pick<SessionStore, 'get' | 'expire'>
  /** Replaces the access token that was refused; shared by all who wait for it. */
  refresh: (refused: string) => Promise<void>
  deviceId: string
}

export function createClient(parts: Parts): Client {
  return {
    async call(id, input, options = {}) {
      const response = await sendSigned(parts, requestOf(parts, id, input, options))
      return response.json()
    },
    async photo(uploadId, signal) {
      const request = requestOf(parts, 'upload.get', { params: { uploadId } }, { signal })
      return (await sendSigned(parts, request)).blob()
    },
  }
}

function requestOf<Id extends RouteId>(
  { deviceId }: Parts,
  id: Id,
  input: CallInput<Id>,
  { idempotencyKey, signal }: CallOptions,
): ApiRequest {
  const { params, query, body }: { params?: object; query?: object; body?: object } = input
  const [method] = routes[id]
  const headers: Record<string, string> = { 'X-Device-Id': deviceId }
  if (method === 'POST') {
    headers['Idempotency-Key'] = idempotencyKey ?? randomUuid()
    headers['Content-Type'] = 'application/json'
  }
  return { method, url: routeUrl(id, params, query), headers, body: body && JSON.stringify(body), signal }
}

/** One retry after a refresh, no more: a token refused twice means that the login has ended. */
async function sendSigned({ send, session, refresh }: Parts, request: ApiRequest): Promise<Response> {
  const token = session.get()?.accessToken
  if (!token) return send(request)
  try {
    return await send(signed(request, token))
  } catch (error) {
    if (!isRefusedToken(error)) throw error
    await refresh(token)
    const fresh = session.get()?.accessToken
    if (!fresh) throw error
    return send(signed(request, fresh)).catch((again) => {
      if (isRefusedToken(again)) session.expire(again.message)
      throw again
    })
  }
}

function signed(request: ApiRequest, token: string): ApiRequest {
  return { ...request, headers: { ...request.headers, Authorization: `Bearer ${token}` } }
}

function isRefusedToken(error: unknown): error is ApiError {
  return (
    error instanceof ApiError &&
    (error.code === 'token_expired' || error.code === 'token_invalid' || error.code === 'unauthenticated')
  )
}
