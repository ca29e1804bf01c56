import type { StaffRole } from '@doorstep/shared/case/case.status'
import type { Contracts } from '@doorstep/shared/contracts/contracts'
import type { RouteId } from '@doorstep/shared/contracts/routes'
import type { z } from 'zod'

/** The post a staff account holds: for which body it acts and as what. */
export interface CallerPost {
  postId: number
  organId: number
  organCode: string
  organName: string
  title: string
  roles: StaffRole[]
}

/** Who is asking: an account, the person behind it where known, and the post where there is one. */
export interface Caller {
  accountId: number
  kind: 'citizen' | 'staff'
  personId: number | null
  placeCode: string | null
  post: CallerPost | null
  sessionId: string
}

type Parsed<C, Part extends string> =
  C extends Record<Part, infer S extends z.ZodType> ? z.output<S> : undefined

/** A request whose parts were parsed by its contract, with who asks and what time it is. */
export interface Call<Id extends RouteId> {
  requestId: string
  caller: Contracts[Id]['audience'] extends 'anyone' ? Caller | undefined : Caller
  deviceId: string
  /** Network address, for limits alone; never stored. */
  address: string
  /** By the business clock. */
  now: Date
  /** The day of `now` in Asia/Shanghai. */
  today: string
  params: Parsed<Contracts[Id], 'params'>
  query: Parsed<Contracts[Id], 'query'>
  body: Parsed<Contracts[Id], 'body'>
}

/** What a handler returns; the answer is parsed by the contract before it leaves. */
export type AnswerTo<Id extends RouteId> = z.input<Contracts[Id]['answer']>
