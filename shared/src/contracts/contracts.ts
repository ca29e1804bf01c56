import type { z } from 'zod'
import { caseContracts } from './case.contract'
import { catalogueContracts } from './catalogue.contract'
import { clockContracts } from './clock.contract'
import type { Contract } from './contract'
import { messageContracts } from './message.contract'
import type { RouteId } from './routes'
import { sessionContracts } from './session.contract'
import { uploadContracts } from './upload.contract'

/** Every route of the API. The BFF serves nothing that is not here. */
export const contracts = {
  ...sessionContracts,
  ...catalogueContracts,
  ...uploadContracts,
  ...caseContracts,
  ...messageContracts,
  ...clockContracts,
} as const satisfies Record<RouteId, Contract>

export type Contracts = typeof contracts

type InputOf<C, Part extends 'params' | 'query' | 'body'> =
  C extends Record<Part, infer S extends z.ZodType> ? z.input<S> : undefined

/** What a client gives to call a route. */
export interface CallOf<Id extends RouteId> {
  params: InputOf<Contracts[Id], 'params'>
  query: InputOf<Contracts[Id], 'query'>
  body: InputOf<Contracts[Id], 'body'>
}
/** What the route answers, as JSON read by a client. */
export type AnswerOf<Id extends RouteId> = z.output<Contracts[Id]['answer']>
