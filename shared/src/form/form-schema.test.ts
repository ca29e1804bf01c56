import { describe, expect, it } from 'vitest'
import { allowanceForm } from './form.fixture'
import { formSchema } from './form-schema'

function accepts(schema: unknown): boolean {
  return formSchema.safeParse(schema).success
}

function withField(field: unknown, name = 'field') {
  return { type: 'object', properties: { [name]: field }, additionalProperties: false }
}

describe('formSchema', () => {
  it('takes a form with one field of each sort, unchanged', () => {
    expect(formSchema.parse(allowanceForm)).toEqual(allowanceForm)
  })

  it.each([
    ['no field', { type: 'object', properties: {}, additionalProperties: false }],
    ['fields beyond its own', { ...allowanceForm, additionalProperties: true }],
    ['a required field it has not', { ...allowanceForm, required: ['nobody'] }],
    ['a required field twice', { ...allowanceForm, required: ['name', 'name'] }],
    ['a keyword it does not know', { ...allowanceForm, patternProperties: {} }],
  ])('refuses a form with %s', (_what, schema) => {
    expect(accepts(schema)).toBe(false)
  })

  it.each([
    ['without a title', { type: 'string', maxLength: 5 }],
    ['of another type', { type: 'array', title: '甲' }],
    ['of unbounded text', { type: 'string', title: '甲' }],
    ['with a pattern that is none', { type: 'string', title: '甲', maxLength: 5, pattern: '(' }],
    ['with an unknown format', { type: 'string', title: '甲', format: 'email' }],
    ['with a choice twice', { type: 'string', title: '甲', oneOf: [choice('a'), choice('a')] }],
    ['drawn as choices it has not', { type: 'string', title: '甲', maxLength: 5, 'x-widget': 'radio' }],
    ['drawn by the wrong widget', { type: 'integer', title: '甲', 'x-widget': 'switch' }],
    ['with lengths crossed', { type: 'string', title: '甲', minLength: 6, maxLength: 5 }],
    ['with bounds crossed', { type: 'integer', title: '甲', minimum: 3, maximum: 2 }],
    ['with a script in an unknown keyword', { type: 'boolean', title: '甲', onClick: 'x' }],
  ])('refuses a field %s', (_what, field) => {
    expect(accepts(withField(field))).toBe(false)
  })

  it('takes bounds below zero', () => {
    expect(accepts(withField({ type: 'integer', title: '甲', maximum: -5 }))).toBe(true)
  })

  it.each(['__proto__', 'Name', 'a.b', 'a/b', 'x'.repeat(41)])('refuses the field name %s', (name) => {
    const text = JSON.stringify(withField({ type: 'boolean', title: '甲' }, 'placeholder'))
    expect(accepts(JSON.parse(text.replace('placeholder', name)))).toBe(false)
  })
})

function choice(value: string) {
  return { const: value, title: value }
}
