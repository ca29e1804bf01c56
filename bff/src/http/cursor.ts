import { AppError } from '@doorstep/shared/errors/app-error'

/** Whether a text is what we write at this place of a cursor. */
type CursorPart = (text: string) => boolean

export const idPart: CursorPart = (text) => /^\d{1,15}$/.test(text)
/** ISO 8601 in UTC with milliseconds. */
export const instantPart: CursorPart = (text) => new Date(text).toJSON() === text

/** The place where a page ended, opaque to clients. */
export function writeCursor(parts: string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** Its parts; none where there is no cursor. Throws `invalid_request` on one we did not write. */
export function readCursor(cursor: string | undefined, shape: CursorPart[]): string[] {
  if (!cursor) return []
  const parts = parse(cursor)
  const ours =
    Array.isArray(parts) &&
    parts.length === shape.length &&
    parts.every((part, index) => typeof part === 'string' && shape[index]?.(part))
  if (!ours) throw new AppError('invalid_request', { detail: '翻页位置无效' })
  return parts
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
