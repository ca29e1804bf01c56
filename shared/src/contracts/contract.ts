import { z } from 'zod'
import type { ErrorCode } from '../errors/codes'
import type { RouteId } from './routes'

/** Who may call: nobody known, any login, a citizen, staff, an administrator. Finer rules are policies of the BFF. */
export type Audience = 'anyone' | 'account' | 'citizen' | 'staff' | 'administrator'

/** What both sides of a route promise. The BFF parses the request and its own answer with it. */
export interface Contract {
  id: RouteId
  summary: string
  audience: Audience
  params?: z.ZodObject
  query?: z.ZodObject
  /** Absent on GET; `multipart` bodies are described by `files`. */
  body?: z.ZodObject
  /** One file field named `file`, as wx.uploadFile sends it. */
  multipart?: boolean
  answer: z.ZodType
  /** The answer is bytes of this media type and not JSON. */
  binary?: string
  /** Refusals beyond the common ones (401, 403, 429, 500, 503). */
  errors: readonly ErrorCode[]
}

export const errorAnswer = z
  .object({
    code: z.string(),
    message: z.string(),
    params: z.record(z.string(), z.unknown()),
    requestId: z.string(),
  })
  .meta({ id: 'Error', description: 'Every refusal; `message` is a sentence for the person.' })

/** An instant in UTC, ISO 8601 with milliseconds. */
export const instant = z.iso.datetime()
/** A day in Asia/Shanghai, YYYY-MM-DD. */
export const day = z.iso.date()
/** Cursor of the next page; null on the last. Opaque. */
export const nextCursor = z.string().nullable()
export const pageQuery = {
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
}
/** 统计用区划代码: 6 digits for a county or above, 9 a town, 12 a village. */
export const divisionCode = z.string().regex(/^\d{6}(\d{3}(\d{3})?)?$/)
