import type { ErrorCode } from '@doorstep/shared/errors/codes'
import { errorTexts } from '@doorstep/shared/errors/texts.zh-CN'

/** What the server said, or that it could not be reached. */
export type ApiErrorCode = ErrorCode | 'network'

/** A call that did not succeed; `message` is a sentence for the clerk. */
export class ApiError extends Error {
  readonly code: ApiErrorCode
  /** HTTP status; 0 when no answer came. */
  readonly status: number
  readonly requestId: string | null

  constructor(code: ApiErrorCode, status: number, message: string, requestId: string | null = null) {
    super(message)
    this.name = 'ApiError'
    this.code = code
    this.status = status
    this.requestId = requestId
  }
}

export function networkError(): ApiError {
  return new ApiError('network', 0, '连不上服务器，您填的内容还在。请检查网络，再试一次。')
}

/** Reads the error body of the API; a proxy's own error page becomes `unavailable`. */
export async function errorOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null)
  if (!isErrorBody(body)) return new ApiError('unavailable', response.status, errorTexts.unavailable)
  return new ApiError(body.code, response.status, body.message, body.requestId ?? null)
}

/** The sentence to show for anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof ApiError ? error.message : errorTexts.internal
}

/** True where the same call may succeed a moment later without anybody changing anything. */
export function isTransient(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status >= 500)
}

function isErrorBody(body: unknown): body is { code: ErrorCode; message: string; requestId?: string } {
  return typeof body === 'object' && body !== null && 'code' in body && 'message' in body
}
