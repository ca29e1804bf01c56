import type { AnswerOf } from '@doorstep/shared/contracts/contracts'
import { type RouteId, routes } from '@doorstep/shared/contracts/routes'
import type { SessionKeeper } from '../session/session'
import { isRefusal, refusalOf } from './failure'
import { isOpen } from './open-routes'
import { type AnyInput, type InputOf, send } from './send'
import type { Header, Transport } from './transport'
import { pathOf } from './url'

interface CallOptions {
  /** Made once for an intention and given again on each retry of it; without one each call is its own. */
  idempotencyKey?: string
}

export interface Client {
  /** Calls a route. Throws ApiRefusal, NetworkFailure or SignedOut. */
  call<Id extends RouteId>(id: Id, input: InputOf<Id>, options?: CallOptions): Promise<AnswerOf<Id>>
  upload(
    filePath: string,
    idempotencyKey: string,
    onProgress?: (percent: number) => void,
  ): Promise<AnswerOf<'upload.create'>>
  /** Path of a temporary file with the bytes of the route. */
  download<Id extends RouteId>(id: Id, input: InputOf<Id>): Promise<string>
}

export interface ClientParts {
  transport: Transport
  session: SessionKeeper
  baseUrl: string
  deviceId(): Promise<string>
  newKey(): Promise<string>
}

export function createClient({ transport, session, baseUrl, deviceId, newKey }: ClientParts): Client {
  /** Tries once with the token at hand and, when that was refused, once more with a renewed one. */
  async function withToken<T>(header: Header, attempt: (header: Header) => Promise<T>): Promise<T> {
    const token = await session.token()
    try {
      return await attempt({ ...header, Authorization: `Bearer ${token}` })
    } catch (error) {
      if (!isRefusal(error, 'token_expired', 'token_invalid', 'unauthenticated')) throw error
      return attempt({ ...header, Authorization: `Bearer ${await session.renew(token)}` })
    }
  }

  return {
    async call(id, input, options = {}) {
      const header: Header = { 'X-Device-Id': await deviceId() }
      if (routes[id][0] === 'POST') header['Idempotency-Key'] = options.idempotencyKey ?? (await newKey())
      const attempt = (full: Header) => send({ transport, baseUrl }, id, input as AnyInput, full)
      return isOpen(id) ? attempt(header) : withToken(header, attempt)
    },

    async upload(filePath, idempotencyKey, onProgress) {
      const header = { 'X-Device-Id': await deviceId(), 'Idempotency-Key': idempotencyKey }
      return withToken(header, async (full) => {
        const url = baseUrl + pathOf('upload.create')
        const answer = await transport.upload({ url, header: full, filePath, onProgress })
        if (answer.status < 200 || answer.status >= 300) throw refusalOf(answer.status, answer.body)
        return answer.body as AnswerOf<'upload.create'>
      })
    },

    async download(id, input) {
      const { params, query } = input as AnyInput
      return withToken({ 'X-Device-Id': await deviceId() }, async (full) => {
        const answer = await transport.download(baseUrl + pathOf(id, params, query), full)
        if (answer.status === 200) return answer.filePath
        // The body of a refusal went into the file; its status says enough to try again or not.
        throw refusalOf(answer.status, answer.status === 401 ? tokenExpired : null)
      })
    },
  }
}

const tokenExpired = { code: 'token_expired', message: '登录已过期。请重新登录。', params: {} }
