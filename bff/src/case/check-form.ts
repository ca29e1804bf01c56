import { createRequire } from 'node:module'
import { AppError } from '@doorstep/shared/errors/app-error'
import { collectFaults, fromAjvErrors } from '@doorstep/shared/form/collect-faults'
import { describeFault } from '@doorstep/shared/form/form-faults'
import { type FormSchema, type FormValues, formAnnotations } from '@doorstep/shared/form/form-schema.types'
import { normaliseForm } from '@doorstep/shared/form/normalise-form'
import type { Ajv2020 as Ajv, ValidateFunction } from 'ajv/dist/2020'

// Ajv is CommonJS whose default export hides its class from an ES import.
const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020') as { Ajv2020: typeof Ajv }
const ajv = new Ajv2020({ allErrors: true, strict: true, validateFormats: false, ownProperties: true })
ajv.addVocabulary([...formAnnotations])

/** Compiled schemas by their text: a version never changes, so neither does its validator. */
const compiled = new Map<string, ValidateFunction>()

function compile(schema: FormSchema): ValidateFunction {
  const text = JSON.stringify(schema)
  const known = compiled.get(text)
  if (known) return known
  const validate = ajv.compile(schema)
  compiled.set(text, validate)
  return validate
}

/**
 * The form as it will be kept: mended (trimmed, x to X, full-width digits), then validated against the item's
 * own schema. Throws `form_invalid` with every fault at its field; the faults never hold a value.
 */
export function checkForm(schema: FormSchema, given: Record<string, unknown>, today: string): FormValues {
  const values = normaliseForm(schema, given)
  const validate = compile(schema)
  validate(values)
  const faults = collectFaults(schema, values, fromAjvErrors(validate.errors), today)
  if (faults.length > 0) {
    const sentences = faults.map((fault) => describeFault(schema, fault))
    throw new AppError('form_invalid', { count: faults.length, first: sentences[0], faults, sentences })
  }
  return values as FormValues
}
