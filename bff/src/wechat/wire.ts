import { AppError } from '@doorstep/shared/errors/app-error'
import { z } from 'zod'

const timeoutMs = 8_000
/** WeChat's "busy, try again". */
const busy = -1

/** WeChat said no: `{errcode, errmsg}` inside HTTP 200. Its words are left out, since they may quote what was sent. */
export class WechatRefusal extends Error {
  constructor(
    readonly path: string,
    readonly errcode: number,
  ) {
    super(`WeChat ${path} answered errcode ${errcode}`)
    this.name = 'WechatRefusal'
  }
}

export interface WireCall<T> {
  path: string
  query: Record<string, string>
  /** Sent as JSON by POST; without it the call is a GET. */
  body?: unknown
  answer: z.ZodType<T>
}

/** Throws WechatRefusal, or AppError `wechat_unavailable` where no sense can be had of the other side. */
export type Wire = <T>(call: WireCall<T>) => Promise<T>

const refusal = z.object({ errcode: z.int() })

/** WeChat's open API at `baseUrl`. A busy answer is asked for once more. */
export function createWire(baseUrl: string): Wire {
  return async (call) => {
    const first = await ask(baseUrl, call)
    const answer = errcodeOf(first) === busy ? await ask(baseUrl, call) : first
    return readAnswer(call, answer)
  }
}

/** Turns a refusal that no person can mend into words for her; the log gets the errcode as the cause. */
export function unavailable(cause: unknown): AppError {
  return new AppError('wechat_unavailable', {}, { cause })
}

async function ask(baseUrl: string, { path, query, body }: WireCall<unknown>): Promise<unknown> {
  const url = `${baseUrl.replace(/\/$/, '')}${path}?${new URLSearchParams(query)}`
  const text = await fetchText(path, url, {
    // The address carries secrets: it must not be sent on to wherever a redirect points.
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  try {
    // Whatever the content type says: WeChat sends JSON as text/plain.
    return JSON.parse(text)
  } catch {
    throw unavailable(new Error(`WeChat ${path} answered no JSON`))
  }
}

async function fetchText(path: string, url: string, init: RequestInit): Promise<string> {
  let response: Response
  let text: string
  try {
    response = await fetch(url, init)
    text = await response.text()
  } catch (error) {
    throw unavailable(error)
  }
  if (!response.ok) throw unavailable(new Error(`WeChat ${path} answered HTTP ${response.status}`))
  return text
}

function readAnswer<T>({ path, answer }: WireCall<T>, given: unknown): T {
  const errcode = errcodeOf(given)
  // A success may carry errcode 0 or none at all.
  if (errcode === busy) throw unavailable(new WechatRefusal(path, errcode))
  if (errcode) throw new WechatRefusal(path, errcode)
  const parsed = answer.safeParse(given)
  if (!parsed.success) throw unavailable(new Error(`WeChat ${path} answered in an unknown shape`))
  return parsed.data
}

function errcodeOf(given: unknown): number | undefined {
  return refusal.safeParse(given).data?.errcode
}
