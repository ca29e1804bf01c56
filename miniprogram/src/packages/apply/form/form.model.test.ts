import type { Me } from '@doorstep/shared/contracts/session.contract'
import type { FormSchema } from '@doorstep/shared/form/form-schema.types'
import { describe, expect, test } from 'vitest'
import {
  checkForm,
  errorsOf,
  faultsOf,
  findOwnAnswer,
  knownAnswersOf,
  sectionsOf,
  startValues,
  valuesToSend,
} from './form.model'

const schema: FormSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'idNo', 'spouseName', 'spouseIdNo', 'people'],
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
    spouseName: { type: 'string', title: '爱人的姓名', minLength: 2, maxLength: 50, 'x-section': '爱人' },
    spouseIdNo: { type: 'string', title: '爱人的身份证号', format: 'resident-id', 'x-section': '爱人' },
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
    ['爱人', ['spouseName', 'spouseIdNo']],
    ['难处', ['people', 'deliver']],
  ])
})

describe('values to start with', () => {
  test('what is known is filled in', () => {
    expect(startValues(schema, {}, knownAnswersOf(me))).toEqual({ address: '白沙黎族自治县邦溪镇孟果村' })
  })

  test('what she typed stands before what is known', () => {
    const typed = { address: '', spouseIdNo: '1' }
    expect(startValues(schema, typed, knownAnswersOf(me))).toEqual(typed)
  })

  test('a draft of an older version keeps only what still fits', () => {
    expect(startValues(schema, { gone: 'x', deliver: 'yes', people: '4' }, {})).toEqual({ people: '4' })
  })
})

describe('values to send', () => {
  test('are mended: a small x, full-width digits, numbers as numbers, empty answers left out', () => {
    const typed = { spouseName: ' 符大强 ', spouseIdNo: '11010519491231002x', people: '４', address: '' }
    expect(valuesToSend(schema, typed)).toEqual({
      spouseName: '符大强',
      spouseIdNo: '11010519491231002X',
      people: 4,
      deliver: false,
    })
  })
})

describe('her own name and number', () => {
  test('are shown from her verified record, and no other field is', () => {
    const shown = Object.entries(schema.properties).map(([name, field]) => [name, findOwnAnswer(field, me)])
    expect(Object.fromEntries(shown)).toEqual({ name: '符桂英', idNo: '469025********0022' })
  })

  test('are not sent: the server fills them in', () => {
    expect(valuesToSend(schema, { name: '别人', idNo: '440524188001010014', people: '1' })).toEqual({
      people: 1,
      deliver: false,
    })
  })
})

describe('mistakes', () => {
  test('each has a sentence beside its field', () => {
    // 30 February 1990, from domain.md §9.
    const typed = { spouseName: '符', spouseIdNo: '469025199002300012', people: '0' }
    expect(checkForm(schema, typed, '2026-11-20')).toEqual({
      spouseName: '爱人的姓名最少写 2 个字，现在 1 个',
      spouseIdNo: '爱人的身份证号里的出生日期不存在，请对照证件核对',
      people: '一起生活的人数不能小于 1，请重新填写',
    })
  })

  test('a good form has none', () => {
    const typed = { spouseName: '𠮷大强', spouseIdNo: '440524188001010014', people: '4', deliver: true }
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
