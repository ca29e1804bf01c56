import { findField } from './find-field'
import type { FormField, FormSchema } from './form-schema.types'
import { describeFormat } from './formats'

export const faultKeywords = [
  'required',
  'additionalProperties',
  'type',
  'oneOf',
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'format',
] as const
export type FaultKeyword = (typeof faultKeywords)[number]

/**
 * What is wrong with one field, the same from either validator. `params` never holds the value:
 * lengths {limit, actual}, numbers {limit}, formats {format, reason}, the rest nothing.
 */
export interface FormFault {
  /** Name of the property; '' when the whole form is no object. */
  field: string
  keyword: FaultKeyword
  params: Record<string, string | number>
}

const longestNameShown = 20

/** A sentence for the person: names the field by its title and says what to do. */
export function describeFault(schema: FormSchema, fault: FormFault): string {
  if (fault.field === '') return '表单内容无法识别，请返回重新填写'
  const field = findField(schema, fault.field)
  if (!field) return `不认识的内容：${shorten(fault.field)}，请返回重新填写`
  return sentences[fault.keyword](field, fault.params)
}

type Sentence = (field: FormField, params: FormFault['params']) => string

const sentences: Record<FaultKeyword, Sentence> = {
  required: (field) => `请${isChosen(field) ? '选择' : '填写'}${field.title}`,
  additionalProperties: (field) => `请重新填写${field.title}`,
  type: (field) =>
    field.type === 'integer'
      ? `${field.title}应为整数${exampleOf(field)}，请重新填写`
      : `${field.title}无法识别，请重新${isChosen(field) ? '选择' : '填写'}`,
  oneOf: (field) => `请从选项中选择${field.title}`,
  minLength: (field, { limit, actual }) => `${field.title}最少写 ${limit} 个字，现在 ${actual} 个`,
  maxLength: (field, { limit, actual }) => `${field.title}最多写 ${limit} 个字，现在 ${actual} 个`,
  pattern: (field) => `${field.title}的格式不对${exampleOf(field)}，请检查后重新填写`,
  minimum: (field, { limit }) => `${field.title}不能小于 ${limit}，请重新填写`,
  maximum: (field, { limit }) => `${field.title}不能大于 ${limit}，请重新填写`,
  format: (field, { reason }) => describeFormat(field.title, String(reason)),
}

function isChosen(field: FormField): boolean {
  if (field.type === 'boolean') return true
  return field.type === 'string' && (field.oneOf !== undefined || field.format === 'date')
}

function exampleOf(field: FormField): string {
  const example = field['x-example']
  return example ? `，例如 ${example}` : ''
}

function shorten(name: string): string {
  const marks = [...name]
  return marks.length > longestNameShown ? `${marks.slice(0, longestNameShown).join('')}…` : name
}
