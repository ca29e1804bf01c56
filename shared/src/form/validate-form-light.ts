import { validate } from '@cfworker/json-schema'
import type { Day } from '../clock/day'
import { collectFaults, type RawFault } from './collect-faults'
import { findField } from './find-field'
import type { FormFault } from './form-faults'
import type { FormSchema } from './form-schema.types'

/**
 * The mini-program's validator: it interprets the schema, because WeChat allows no code made at run time.
 * Call it on the normalised form. Gives the same faults as the BFF does; empty when the form is valid.
 */
export function validateFormLight(schema: FormSchema, values: unknown, today: Day): FormFault[] {
  return collectFaults(schema, values, findRawFaults(schema, values), today)
}

function findRawFaults(schema: FormSchema, values: unknown): RawFault[] {
  if (typeof values !== 'object' || values === null) return []
  // Unknown names stay outside, they are named by collectFaults; the engine throws on undefined and on
  // names that are no valid text.
  const present = Object.entries(values).filter(
    ([name, value]) => value !== undefined && findField(schema, name),
  )
  const names = present.map(([name]) => name)
  const missing = (schema.required ?? []).filter((name) => !names.includes(name))
  // The look-up table serves $ref, which a form has not; given empty, the schema is not written to.
  const { errors } = validate(Object.fromEntries(present), { ...schema }, '2020-12', {}, false)
  return [
    ...missing.map((field) => ({ field, keyword: 'required' })),
    // '#/field'; a complaint about the form as a whole stands at '#'.
    ...errors.map(({ instanceLocation, keyword }) => ({ field: instanceLocation.slice(2), keyword })),
  ]
}
