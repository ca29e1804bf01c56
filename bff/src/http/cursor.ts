import { AppError } from '@doorstep/shared/errors/app-error'

/** The place where a page ended, opaque to clients. */
export function writeCursor(parts: string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** Its parts; none where there is no cursor. Throws `invalid_request` on one we did not write. */
export function readCursor(cursor: string | undefined, length: number): string[] {
  if (!cursor) return []
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(parts) && parts.length === length && parts.every((part) => typeof part === 'string'))
      return parts
  } catch {
    // Falls through to the one refusal.
  }
  throw new AppError('invalid_request', { detail: '翻页位置无效' })
}
