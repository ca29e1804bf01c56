import type { Me } from '@doorstep/shared/contracts/session.contract'
import type { FormSchema } from '@doorstep/shared/form/form-schema.types'
import { describe, expect, test } from 'vitest'
import { checkForm, errorsOf, faultsOf, knownAnswersOf, sectionsOf, startValues, valuesToSend } from './form.model'

const schema: FormSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'idNo', 'people'],
  properties: {
    name: {
      type: 'string',
      title: '您的姓名',
      minLength: 2,
      maxLength: 50,
      'x-section': '您的信息',
      'x-prefill': 'person.name',
    },
    idNo: {
      type: 'string',
      title: '您的身份证号',
      format: 'resident-id',
      'x-section': '您的信息',
      'x-prefill': 'person.idNo',
    },
    address: {
      type: 'string',
      title: '您的住址',
      maxLength: 120,
      'x-section': '您的信息',
      'x-prefill': 'place.name',
    },
    people: { type: 'integer', title: '一起生活的人数', minimum: 1, maximum: 20, 'x-section': '难处' },
    deliver: { type: 'boolean', title: '请代办员送到家', 'x-section': '难处' },
  },
}
const me: Me = {
  accountId: 1,
  kind: 'citizen',
  person: { name: '符桂英', idNoMasked: '469025********0022', trustLevel: 1 },
  place: {
    code: '469025102200',
    name: '孟果村',
    level: 'village',
    fullName: '海南省 白沙黎族自治县 邦溪镇 孟果村',
  },
  post: null,
  unreadMessages: 0,
}

test('fields stand under their headings, in the order of the schema', () => {
  expect(sectionsOf(schema).map(({ title, fields }) => [title, fields.map((one) => one.name)])).toEqual([
    ['您的信息', ['name', 'idNo', 'address']],
    ['难处', ['people', 'deliver']],
  ])
})

describe('values to start with', () => {
  test('what is known is filled in; a number we know only masked is not', () => {
    expect(startValues(schema, {}, knownAnswersOf(me))).toEqual({
      name: '符桂英',
      address: '白沙黎族自治县邦溪镇孟果村',
    })
  })

  test('what she typed stands before what is known', () => {
    const typed = { name: '符小妹', address: '' }
    expect(startValues(schema, typed, knownAnswersOf(me, '469025196503180022'))).toEqual({
      name: '符小妹',
      idNo: '469025196503180022',
      address: '',
    })
  })

  test('a draft of an older version keeps only what still fits', () => {
    expect(startValues(schema, { gone: 'x', deliver: 'yes', people: '4' }, {})).toEqual({ people: '4' })
  })
})

describe('values to send', () => {
  test('are mended: a small x, full-width digits, numbers as numbers, empty answers left out', () => {
    const typed = { name: ' 符桂英 ', idNo: '11010519491231002x', people: '４', address: '' }
    expect(valuesToSend(schema, typed)).toEqual({
      name: '符桂英',
      idNo: '11010519491231002X',
      people: 4,
      deliver: false,
    })
  })
})

describe('mistakes', () => {
  test('each has a sentence beside its field', () => {
    // 30 February 1990, from domain.md §9.
    const typed = { name: '符', idNo: '469025199002300012', people: '0' }
    expect(checkForm(schema, typed, '2026-11-20')).toEqual({
      name: '您的姓名最少写 2 个字，现在 1 个',
      idNo: '您的身份证号里的出生日期不存在，请对照证件核对',
      people: '一起生活的人数不能小于 1，请重新填写',
    })
  })

  test('a good form has none', () => {
    const typed = { name: '𠮷桂英', idNo: '469025196503180022', people: '4', deliver: true }
    expect(checkForm(schema, typed, '2026-11-20')).toEqual({})
  })

  test('what the server found stands beside the same fields; what has none stands above', () => {
    const params = {
      count: 2,
      first: '请填写您的姓名',
      faults: [
        { field: 'name', keyword: 'required', params: {} },
        { field: 'extra', keyword: 'additionalProperties', params: {} },
      ],
    }
    expect(errorsOf(schema, faultsOf(params))).toEqual({
      name: '请填写您的姓名',
      '': '不认识的内容：extra，请返回重新填写',
    })
    expect(faultsOf({ faults: 'none' })).toEqual([])
  })
})
