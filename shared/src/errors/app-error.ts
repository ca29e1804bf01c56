import { type ErrorCode, errorStatus } from './codes'
import { errorText } from './texts.zh-CN'

export type ErrorParams = Record<string, unknown>

/** A refusal we expect and can explain. Anything else that is thrown is `internal`. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly params: ErrorParams

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: { cause?: unknown }) {
    super(errorText(code, params), options)
    this.name = 'AppError'
    this.code = code
    this.params = params
  }

  get status(): number {
    return errorStatus[this.code]
  }
}
