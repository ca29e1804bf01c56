import type { FormField, FormValue } from './form-schema.types'
import { formats } from './formats'

/** Whether screens mask the field: its schema says so, or its format is one of a person's own numbers. */
export function isSensitive(field: FormField): boolean {
  if (field['x-sensitive'] !== undefined) return field['x-sensitive']
  return field.type === 'string' && field.format !== undefined && formats[field.format].mask !== undefined
}

/** A value as a screen shows it: the title of a choice, 是 or 否, sensitive ones masked; — when left out. */
export function displayValue(field: FormField, value: FormValue | undefined): string {
  if (value === undefined || value === '') return '—'
  const text = displayPlain(field, value)
  return isSensitive(field) ? maskValue(field, text) : text
}

/** A value in full, for the person herself and for a look that is logged. */
export function displayPlain(field: FormField, value: FormValue): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (field.type !== 'string') return String(value)
  return field.oneOf?.find((choice) => choice.const === value)?.title ?? String(value)
}

function maskValue(field: FormField, text: string): string {
  const mask = field.type === 'string' && field.format ? formats[field.format].mask : undefined
  return mask ? mask(text) : '*'.repeat(Math.min([...text].length, 8))
}
