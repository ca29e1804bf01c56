import { toHalfWidth } from '../codes/half-width'
import { findField } from './find-field'
import type { FormField, FormSchema, FormValue } from './form-schema.types'
import { formats } from './formats'

/**
 * What she typed → what is validated and stored: texts trimmed, codes mended (x, full-width digits, blanks),
 * numbers read from text, empty answers left out. Nothing is judged here: what cannot be mended stays as it
 * is, unknown fields too, for the validator to name. Doing it twice changes nothing more.
 */
export function normaliseForm(
  schema: FormSchema,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const entries = Object.entries(values).map(([name, value]): [string, unknown] => {
    const field = findField(schema, name)
    return [name, field && typeof value === 'string' ? normaliseText(field, value) : value]
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''))
}

function normaliseText(field: FormField, text: string): FormValue {
  const clean = cleanText(text)
  if (field.type === 'integer') return readInteger(clean)
  if (field.type === 'string' && field.format) return formats[field.format].normalise(clean)
  return clean
}

/** Without what no one types: control characters (line ends and tabs stay) and halves of a surrogate pair. */
function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .replace(/[\ud800-\udfff]/gu, '')
      .trim()
  )
}

/** A safe whole number as a number; any other text as it is. */
function readInteger(text: string): string | number {
  const digits = toHalfWidth(text)
  return /^[+-]?\d+$/.test(digits) && Number.isSafeInteger(Number(digits)) ? Number(digits) : text
}
