import type { ErrorCode } from '@doorstep/shared/errors/codes'
import { errorTexts } from '@doorstep/shared/errors/texts.zh-CN'

/** The server said no and why; `message` is a sentence for the person. */
export class ApiRefusal extends Error {
  readonly code: string
  readonly status: number
  readonly params: Record<string, unknown>

  constructor(status: number, code: string, message: string, params: Record<string, unknown> = {}) {
    super(message)
    this.name = 'ApiRefusal'
    this.status = status
    this.code = code
    this.params = params
  }
}

/** No answer came. What was sent may or may not have arrived. */
export class NetworkFailure extends Error {
  constructor(cause?: unknown) {
    super('网络连不上。请看看手机有没有信号，再试一次。', { cause })
    this.name = 'NetworkFailure'
  }
}

/** She logged out on this phone and has not logged in again. */
export class SignedOut extends Error {
  constructor() {
    super('您已经退出登录。请先登录。')
    this.name = 'SignedOut'
  }
}

/** The refusal in an answer; whatever else a proxy may have put there reads as `unavailable`. */
export function refusalOf(status: number, body: unknown): ApiRefusal {
  if (isErrorBody(body)) return new ApiRefusal(status, body.code, body.message, body.params)
  return new ApiRefusal(status, 'unavailable', errorTexts.unavailable)
}

function isErrorBody(
  body: unknown,
): body is { code: string; message: string; params: Record<string, unknown> } {
  if (typeof body !== 'object' || body === null) return false
  return (
    'code' in body && typeof body.code === 'string' && 'message' in body && typeof body.message === 'string'
  )
}

export function isRefusal(error: unknown, ...codes: ErrorCode[]): error is ApiRefusal {
  return error instanceof ApiRefusal && (codes.length === 0 || codes.includes(error.code as ErrorCode))
}

/** True when the server has surely not done what was asked, so that asking anew is a new intention. */
export function isDefinite(error: unknown): boolean {
  return error instanceof ApiRefusal && error.status < 500 && error.status !== 429 && error.status !== 401
}

/** A sentence for any failure; the unknown asks her to try again. */
export function sentenceOf(error: unknown): string {
  const ours = error instanceof ApiRefusal || error instanceof NetworkFailure || error instanceof SignedOut
  return ours ? error.message : errorTexts.internal
}
