import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayValue, isSensitive } from './display-value'
import { allowanceForm, goodAnswers } from './form.fixture'
import type { FormField } from './form-schema.types'
import { normaliseForm } from './normalise-form'

function normalised(values: Record<string, unknown>) {
  return normaliseForm(allowanceForm, values)
}

describe('normaliseForm', () => {
  it('leaves a good form as it is', () => {
    expect(normalised(goodAnswers)).toEqual(goodAnswers)
  })

  it.each([
    ['name', '　符桂兰 ', '符桂兰'],
    ['idNo', ' 11010519491231002x', '11010519491231002X'],
    ['phone', '+86 138 0000 1234', '13800001234'],
    ['card', '4242 4242 4242 4242', '4242424242424242'],
    ['since', '２０２６-０３-０２', '2026-03-02'],
    ['members', '１２', 12],
    ['members', ' 3 ', 3],
    ['hardship', '行走\u0000不便\r\n独居', '行走不便\n独居'],
    ['hardship', '半个\ud83d字', '半个字'],
  ])('mends %s %j', (field, typed, stored) => {
    expect(normalised({ [field]: typed })).toEqual({ [field]: stored })
  })

  it('keeps emoji, families of them, and rare characters', () => {
    const hardship = '👨‍👩‍👧 𠮷 é'
    expect(normalised({ hardship })).toEqual({ hardship })
  })

  it('leaves out what was not answered, zero and false are answers', () => {
    expect(normalised({ hardship: '  ', plot: '', since: undefined, members: 0, alone: false })).toEqual({
      members: 0,
      alone: false,
    })
  })

  it.each([
    ['members', '三'],
    ['members', '99999999999999999999'],
    ['members', '2.5'],
    ['name', 42],
    ['name', null],
    ['extra', ' x '],
    ['constructor', ' x '],
  ])('does not touch what it cannot mend: %s %j', (field, value) => {
    expect(normalised({ [field]: value })).toEqual({ [field]: value })
  })

  it('done twice changes nothing more', () => {
    const names = fc.constantFrom(...Object.keys(allowanceForm.properties))
    const answers = fc.dictionary(names, fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean()))
    fc.assert(
      fc.property(answers, (values) => {
        const once = normalised(values)
        expect(normalised(once)).toEqual(once)
      }),
    )
  })
})

describe('displayValue', () => {
  const { properties } = allowanceForm

  it.each([
    ['name', '符桂兰', '符桂兰'],
    ['idNo', '469025193805120013', '469025********0013'],
    ['phone', '13812343210', '138****3210'],
    ['card', '4242424242424242', '**** 4242'],
    ['relation', 'child', '子女'],
    ['members', 3, '3'],
    ['alone', false, '否'],
    ['hardship', undefined, '—'],
  ])('shows %s %j as %s', (name, value, shown) => {
    expect(displayValue(properties[name] as FormField, value)).toBe(shown)
  })

  it('lets a schema mark any field as sensitive', () => {
    const field: FormField = { type: 'string', title: '病情', maxLength: 50, 'x-sensitive': true }
    expect(isSensitive(field)).toBe(true)
    expect(displayValue(field, '高血压')).toBe('***')
  })
})
