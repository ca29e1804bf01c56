import type { Day } from '../clock/day'
import { collectFaults, type RawFault } from './collect-faults'
import type { FormFault } from './form-faults'
import type { FormField, FormSchema } from './form-schema.types'

/**
 * The mini-program's validator. It reads the schema as data, because WeChat allows no code made at run time, and
 * it is ours, because the libraries that do so carry syntax an old phone's engine cannot parse. It knows exactly
 * the keywords that `FormSchema` allows. Call it on the normalised form. Gives the same faults as the BFF does;
 * empty when the form is valid.
 */
export function validateFormLight(schema: FormSchema, values: unknown, today: Day): FormFault[] {
  return collectFaults(schema, values, findRawFaults(schema, values), today)
}

function findRawFaults(schema: FormSchema, values: unknown): RawFault[] {
  if (typeof values !== 'object' || values === null) return []
  const present = new Map(Object.entries(values).filter(([, value]) => value !== undefined))
  return Object.entries(schema.properties).flatMap(([field, rule]) => {
    if (present.has(field)) return listBroken(rule, present.get(field)).map((keyword) => ({ field, keyword }))
    return schema.required?.includes(field) ? [{ field, keyword: 'required' }] : []
  })
}

/** The keywords of a field that a value does not meet (JSON Schema 2020-12, Validation §6). */
function listBroken(field: FormField, value: unknown): string[] {
  const checks: Record<string, boolean> = {
    type: isOfType(field.type, value),
    ...(field.type === 'string' && checkText(field, value)),
    ...(field.type === 'integer' && typeof value === 'number' && checkNumber(field, value)),
  }
  return Object.keys(checks).filter((keyword) => !checks[keyword])
}

function isOfType(type: FormField['type'], value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

type TextField = Extract<FormField, { type: 'string' }>

function checkText(
  { oneOf, minLength = 0, maxLength, pattern }: TextField,
  value: unknown,
): Record<string, boolean> {
  const known = oneOf === undefined || oneOf.some((choice) => choice.const === value)
  if (typeof value !== 'string') return { oneOf: known }
  // Code points: an emoji or 𠮷 is one.
  const length = [...value].length
  return {
    oneOf: known,
    minLength: length >= minLength,
    maxLength: maxLength === undefined || length <= maxLength,
    pattern: pattern === undefined || new RegExp(pattern, 'u').test(value),
  }
}

type NumberField = Extract<FormField, { type: 'integer' }>

function checkNumber({ minimum, maximum }: NumberField, value: number): Record<string, boolean> {
  return {
    minimum: minimum === undefined || value >= minimum,
    maximum: maximum === undefined || value <= maximum,
  }
}
