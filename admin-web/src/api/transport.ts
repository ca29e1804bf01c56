import { errorOf, networkError } from './api-error'

export interface ApiRequest {
  method: 'GET' | 'POST'
  url: string
  headers: Record<string, string>
  /** JSON text; absent on GET. */
  body?: string
  signal?: AbortSignal
}

/** Sends one request. Resolves with an answer of 2xx; everything else is thrown as an ApiError. */
export type Send = (request: ApiRequest) => Promise<Response>

/** A county's line is slow at times, a dead one must not hold a clerk for minutes. */
const patienceMilliseconds = 20_000

export const send: Send = async ({ url, signal, ...init }) => {
  const response = await fetch(url, { ...init, cache: 'no-store', signal: limited(signal) }).catch(
    (error) => {
      // Leaving a page aborts its reads; that is no failure to tell of.
      if (signal?.aborted) throw error
      throw networkError()
    },
  )
  if (!response.ok) throw await errorOf(response)
  return response
}

function limited(signal: AbortSignal | undefined): AbortSignal {
  const timeout = AbortSignal.timeout(patienceMilliseconds)
  return signal ? AbortSignal.any([signal, timeout]) : timeout
}
