import { describe, expect, it } from 'vitest'
import { collectFaults, fromAjvErrors } from './collect-faults'
import { allowanceForm, goodAnswers } from './form.fixture'
import { describeFault } from './form-faults'
import { validateFormLight } from './validate-form-light'

const today = '2026-06-23'

function sentencesFor(values: unknown): string[] {
  return validateFormLight(allowanceForm, values, today).map((fault) => describeFault(allowanceForm, fault))
}

function faultFor(changes: Record<string, unknown>) {
  return validateFormLight(allowanceForm, { ...goodAnswers, ...changes }, today)
}

describe('validateFormLight', () => {
  it('passes a good form, and one with its optional fields left out', () => {
    const { name, idNo, phone, card, relation } = goodAnswers
    expect(validateFormLight(allowanceForm, goodAnswers, today)).toEqual([])
    expect(validateFormLight(allowanceForm, { name, idNo, phone, card, relation }, today)).toEqual([])
    expect(faultFor({ hardship: undefined })).toEqual([])
  })

  it('names what is missing, one sentence a field, in the order of the form', () => {
    expect(sentencesFor({})).toEqual([
      '请填写姓名',
      '请填写身份证号',
      '请填写手机号',
      '请填写开户银行卡号',
      '请选择与老人的关系',
    ])
  })

  it('takes a required text of blanks as missing', () => {
    expect(sentencesFor({ ...goodAnswers, card: ' 　 ' })).toEqual(['请填写开户银行卡号'])
  })

  it.each([
    ['phone', '1380000123', '手机号应为11位数字，例如 13800001234'],
    ['card', '4242424242424241', '开户银行卡号有误，请对照卡面逐位核对'],
    ['card', '4242', '开户银行卡号应为16至19位数字，请对照卡面重新填写'],
    ['idNo', '469025193805120014', '身份证号有误，请对照证件逐位核对'],
    ['idNo', '469025199002300012', '身份证号里的出生日期不存在，请对照证件核对'],
    ['idNo', '469025202606240015', '身份证号里的出生日期在今天之后，请对照证件核对'],
    ['idNo', '4690251938', '身份证号应为18位，请对照证件核对'],
    ['idNo', '46902519380512001A', '身份证号只能是数字，最后一位可以是X，请对照证件核对'],
    ['since', '2026-02-30', '请按年-月-日填写居住起始日期，例如 2026-03-02'],
    ['since', '2026/3/2', '请按年-月-日填写居住起始日期，例如 2026-03-02'],
    ['relation', 'cousin', '请从选项中选择与老人的关系'],
    ['members', 0, '家庭人口不能小于 1，请重新填写'],
    ['members', 21, '家庭人口不能大于 20，请重新填写'],
    ['members', 2.5, '家庭人口应为整数，例如 3，请重新填写'],
    ['members', '三', '家庭人口应为整数，例如 3，请重新填写'],
    ['plot', '3-21', '林班号的格式不对，例如 03-021，请检查后重新填写'],
    ['hardship', '一二三四五六七八九十十一', '困难情况最多写 10 个字，现在 12 个'],
    ['name', '符', '姓名最少写 2 个字，现在 1 个'],
    ['name', 42, '姓名无法识别，请重新填写'],
    ['name', null, '姓名无法识别，请重新填写'],
    ['name', ['符', '桂兰'], '姓名无法识别，请重新填写'],
    ['relation', 1, '与老人的关系无法识别，请重新选择'],
    ['alone', 'yes', '是否独居无法识别，请重新选择'],
  ])('%s: %j → %s', (field, value, sentence) => {
    expect(sentencesFor({ ...goodAnswers, [field]: value })).toEqual([sentence])
  })

  it('counts an emoji and 𠮷 as one character each', () => {
    expect(faultFor({ name: '𠮷桂', hardship: '😀😀😀😀😀𠮷𠮷𠮷𠮷𠮷' })).toEqual([])
    expect(faultFor({ hardship: '😀😀😀😀😀𠮷𠮷𠮷𠮷𠮷𠮷' })).toEqual([
      { field: 'hardship', keyword: 'maxLength', params: { limit: 10, actual: 11 } },
    ])
  })

  it('names what does not belong, cut short, after the faults of its own fields', () => {
    expect(sentencesFor({ extra: 1, ...goodAnswers, phone: '1' })).toEqual([
      '手机号应为11位数字，例如 13800001234',
      '不认识的内容：extra，请返回重新填写',
    ])
    expect(sentencesFor({ ...goodAnswers, ['x'.repeat(500)]: 1 })).toEqual([
      `不认识的内容：${'x'.repeat(20)}…，请返回重新填写`,
    ])
  })

  it.each(['constructor', '__proto__', 'toString', 'a/b~c', '\ud800'])(
    'does not take %j for a field',
    (name) => {
      const values = JSON.parse(JSON.stringify(goodAnswers).replace('{', `{${JSON.stringify(name)}:1,`))
      expect(validateFormLight(allowanceForm, values, today)).toEqual([
        { field: name, keyword: 'additionalProperties', params: {} },
      ])
    },
  )

  it.each([null, undefined, 'text', 7, [], true])('refuses %j for a form', (values) => {
    expect(sentencesFor(values)).toEqual(['表单内容无法识别，请返回重新填写'])
  })

  it('leaves a frozen schema as it is', () => {
    const frozen = Object.freeze({ ...allowanceForm })
    expect(validateFormLight(frozen, goodAnswers, today)).toEqual([])
  })

  it('never carries a value in a fault', () => {
    const faults = faultFor({ idNo: '469025193805120014', card: '4242424242424241', name: 42 })
    expect(JSON.stringify(faults)).not.toMatch(/4690251938|42424242/)
  })
})

describe('faults that Ajv found', () => {
  it('take the same shape', () => {
    // As Ajv 8 reports {name: '符', relation: 'cousin', extra: 1} with allErrors.
    const errors = [
      { instancePath: '', keyword: 'required', params: { missingProperty: 'idNo' } },
      { instancePath: '', keyword: 'additionalProperties', params: { additionalProperty: 'extra' } },
      { instancePath: '/name', keyword: 'minLength', params: { limit: 2 } },
      { instancePath: '/relation', keyword: 'const', params: { allowedValue: 'self' } },
      { instancePath: '/relation', keyword: 'oneOf', params: { passingSchemas: null } },
    ]
    const values = { ...goodAnswers, idNo: undefined, name: '符', relation: 'cousin', extra: 1 }
    expect(collectFaults(allowanceForm, values, fromAjvErrors(errors), today)).toEqual([
      { field: 'name', keyword: 'minLength', params: { limit: 2, actual: 1 } },
      { field: 'idNo', keyword: 'required', params: {} },
      { field: 'relation', keyword: 'oneOf', params: {} },
      { field: 'extra', keyword: 'additionalProperties', params: {} },
    ])
    expect(fromAjvErrors(null)).toEqual([])
  })
})
