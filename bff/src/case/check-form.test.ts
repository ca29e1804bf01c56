import { readItems } from '@doorstep/db/seeds/items/items'
import type { AppError } from '@doorstep/shared/errors/app-error'
import { normaliseForm } from '@doorstep/shared/form/normalise-form'
import { validateFormLight } from '@doorstep/shared/form/validate-form-light'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkForm } from './check-form'

const today = '2026-06-16'
const forms = readItems().map((item) => item.form)

/** Answers of all sorts: good ones, near misses, wrong types, and names that no form has. */
function answersTo(schema: (typeof forms)[number]) {
  const value = fc.oneof(
    fc.constantFrom(
      '469025193805120013',
      '13800000001',
      '6200000000000000018',
      '2020-02-29',
      '2020-02-30',
      '',
      ' ',
    ),
    fc.constantFrom(
      ...Object.values(schema.properties).flatMap((field) =>
        (field.type === 'string' ? (field.oneOf ?? []) : []).map((one) => one.const),
      ),
      'child',
    ),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.integer({ min: -5, max: 1000 }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, [], {}),
  )
  return fc.dictionary(fc.constantFrom(...Object.keys(schema.properties), 'unheardOf'), value, {
    noNullPrototype: true,
  })
}

function faultsOnServer(schema: (typeof forms)[number], given: Record<string, unknown>): unknown {
  try {
    checkForm(schema, given, today)
    return []
  } catch (error) {
    return (error as AppError).params.faults
  }
}

describe('a form held against its item', () => {
  it('is judged alike by the phone and by the server, whatever is answered', () => {
    const tries = fc
      .constantFrom(...forms)
      .chain((schema) => fc.tuple(fc.constant(schema), answersTo(schema)))
    fc.assert(
      fc.property(tries, ([schema, given]) => {
        const onPhone = validateFormLight(schema, normaliseForm(schema, given), today)
        expect(onPhone).toEqual(faultsOnServer(schema, given))
      }),
      { numRuns: 2000 },
    )
  })
})
