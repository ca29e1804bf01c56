import type { Day } from '../clock/day'
import { findField } from './find-field'
import { type FaultKeyword, type FormFault, faultKeywords } from './form-faults'
import type { FormField, FormSchema } from './form-schema.types'
import { formats } from './formats'

/** One complaint of a JSON Schema engine, reduced to what both engines agree on. */
export interface RawFault {
  field: string
  keyword: string
}

/** The part of Ajv's ErrorObject that is read here. */
interface AjvFault {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}

/** Ajv's errors (allErrors: true) in the shape that `collectFaults` takes. */
export function fromAjvErrors(errors: readonly AjvFault[] | null | undefined): RawFault[] {
  return (errors ?? []).map(({ instancePath, keyword, params }) => {
    const named = params.missingProperty ?? params.additionalProperty
    return { field: typeof named === 'string' ? named : instancePath.slice(1), keyword }
  })
}

/**
 * The faults of a form, one a field, in the order of the properties, unknown fields last. Adds what JSON
 * Schema cannot say: a required text left blank, and our formats. The form is valid when it is empty.
 */
export function collectFaults(
  schema: FormSchema,
  values: unknown,
  raw: readonly RawFault[],
  today: Day,
): FormFault[] {
  if (!isRecord(values)) return [{ field: '', keyword: 'type', params: {} }]
  const present = new Map(Object.entries(values))
  const known = Object.entries(schema.properties)
    .map(([name, field]) => {
      const value = present.get(name)
      const required = schema.required?.includes(name) ?? false
      return findFieldFault({ name, field, value, required, raw, today })
    })
    .filter((fault) => fault !== undefined)
  const unknown = [...present.keys()]
    .filter((name) => !findField(schema, name))
    .map((field): FormFault => ({ field, keyword: 'additionalProperties', params: {} }))
  return [...known, ...unknown]
}

interface FieldToCheck {
  name: string
  field: FormField
  value: unknown
  required: boolean
  raw: readonly RawFault[]
  today: Day
}

function findFieldFault({ name, field, value, required, raw, today }: FieldToCheck): FormFault | undefined {
  if (required && typeof value === 'string' && value.trim() === '') {
    return { field: name, keyword: 'required', params: {} }
  }
  const found = raw.filter((one) => one.field === name).map((one) => one.keyword)
  // Our own formats are read below; an engine may know the names too and read them otherwise.
  const keyword = faultKeywords.find((one) => one !== 'format' && found.includes(one))
  if (keyword) return { field: name, keyword, params: paramsOf(keyword, field, value) }
  if (field.type !== 'string' || !field.format || typeof value !== 'string') return undefined
  const reason = formats[field.format].findFault(value, today)
  return reason && { field: name, keyword: 'format', params: { format: field.format, reason } }
}

function paramsOf(keyword: FaultKeyword, field: FormField, value: unknown): FormFault['params'] {
  if (keyword === 'minimum' || keyword === 'maximum') {
    return field.type === 'integer' ? { limit: field[keyword] ?? 0 } : {}
  }
  if (keyword === 'minLength' || keyword === 'maxLength') {
    const actual = [...String(value)].length
    return field.type === 'string' ? { limit: field[keyword] ?? 0, actual } : {}
  }
  return {}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
