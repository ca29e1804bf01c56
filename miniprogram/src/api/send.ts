import type { AnswerOf, CallOf } from '@doorstep/shared/contracts/contracts'
import { type RouteId, routes } from '@doorstep/shared/contracts/routes'
import { NetworkFailure, refusalOf } from './failure'
import type { Header, Transport } from './transport'
import { pathOf } from './url'

/** The parts a route has: {params, query, body} without those it knows not. */
export type InputOf<Id extends RouteId> = {
  [Part in keyof CallOf<Id> as CallOf<Id>[Part] extends undefined ? never : Part]: CallOf<Id>[Part]
}

export interface AnyInput {
  params?: Record<string, unknown>
  query?: Record<string, unknown>
  body?: unknown
}

/** One request of a route, without a login or any second try. */
export async function send<Id extends RouteId>(
  { transport, baseUrl }: { transport: Transport; baseUrl: string },
  id: Id,
  input: AnyInput,
  header: Header,
): Promise<AnswerOf<Id>> {
  const [method] = routes[id]
  const url = baseUrl + pathOf(id, input.params, input.query)
  const answer = await transport.request({ method, url, header, body: input.body })
  // 0 is what some browsers give for a request that never left.
  if (answer.status === 0) throw new NetworkFailure()
  if (answer.status < 200 || answer.status >= 300) throw refusalOf(answer.status, answer.body)
  return answer.body as AnswerOf<Id>
}
