import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Counter, countKept, formOf, type ItemCode, openCounter } from '../support/cases'
import { type House, openHouse } from '../support/house'

let house: House
let counter: Counter
const openid = 'oDemo_wang_yulan'

beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
})
afterAll(() => house.close())

/** Sends an application whose form is changed; `undefined` takes an answer out. */
async function send(itemCode: ItemCode, change: Record<string, unknown>) {
  const form = { ...formOf(itemCode, openid), ...change }
  const raw = { ...(await counter.application(itemCode, openid)), form }
  return house.api.call('case.submit', {}, { as: await counter.anybody(openid), raw })
}

const long = (length: number) => '字'.repeat(length)

describe('a form that is refused', () => {
  it.each<[string, ItemCode, Record<string, unknown>, string]>([
    ['text missing', '07', { phone: undefined }, '请填写您的手机号'],
    ['text empty', '07', { bankName: '' }, '请填写开户银行'],
    ['text of blanks', '07', { bankName: '  　 ' }, '请填写开户银行'],
    ['choice missing', '16', { applyKind: undefined }, '请选择办证种类'],
    ['extra field', '16', { salary: '3000' }, '不认识的内容：salary，请返回重新填写'],
    ['name of a prototype', '16', { constructor: 'x' }, '不认识的内容：constructor，请返回重新填写'],
    ['too long', '16', { address: long(121) }, '您的住址最多写 120 个字，现在 121 个'],
    ['too long in emoji', '16', { remark: '🌾'.repeat(201) }, '其他要说的话最多写 200 个字，现在 201 个'],
    ['too short', '16', { address: '村' }, '您的住址最少写 2 个字，现在 1 个'],
    ['number for text', '16', { phone: 13_800_000_005 }, '您的手机号无法识别，请重新填写'],
    ['list for text', '16', { address: ['孟果村'] }, '您的住址无法识别，请重新填写'],
    ['null for text', '16', { address: null }, '您的住址无法识别，请重新填写'],
    ['object for a choice', '16', { applyKind: { const: 'first' } }, '办证种类无法识别，请重新选择'],
    ['word for a switch', '16', { homeDelivery: 'yes' }, '请代办员送到家无法识别，请重新选择'],
    ['word for a number', '18', { areaMu: '三' }, '采伐面积（亩）应为整数，例如 3，请重新填写'],
    ['half a number', '18', { areaMu: 1.5 }, '采伐面积（亩）应为整数，例如 3，请重新填写'],
    ['number too small', '18', { areaMu: 0 }, '采伐面积（亩）不能小于 1，请重新填写'],
    ['number too big', '18', { volumeM3: 100_000 }, '木材量（立方米）不能大于 99999，请重新填写'],
    ['no such choice', '16', { applyKind: 'gift' }, '请从选项中选择办证种类'],
    ['phone a digit short', '07', { phone: '1380000000' }, '您的手机号应为11位数字，例如 13800001234'],
    [
      'card with a wrong digit',
      '07',
      { bankCardNo: '6200000000000000027' },
      '银行卡号有误，请对照卡面逐位核对',
    ],
    ['card too short', '07', { bankCardNo: '62000026' }, '银行卡号应为16至19位数字，请对照卡面重新填写'],
    ['30 February', '14', { birthDate: '2026-02-30' }, '请按年-月-日填写预产期或出生日期，例如 2026-03-02'],
    [
      'identity number: check digit',
      '14',
      { spouseIdNo: '469025199407190031' },
      '爱人的身份证号有误，请对照证件逐位核对',
    ],
    [
      'identity number: born on 30 February',
      '14',
      { spouseIdNo: '469025199002300012' },
      '爱人的身份证号里的出生日期不存在，请对照证件核对',
    ],
  ])('%s', async (_, itemCode, change, sentence) => {
    const before = await countKept(house)
    const { status, refusal } = await send(itemCode, change)
    expect({ status, code: refusal.code }).toEqual({ status: 422, code: 'form_invalid' })
    expect(refusal.message).toBe(`有 1 处需要修改：${sentence}`)
    expect(refusal.params).toMatchObject({ count: 1, faults: [{ field: Object.keys(change)[0] }] })
    expect(await countKept(house)).toEqual(before)
  })

  it('names every fault at once and never quotes what was written', async () => {
    const reply = await send('07', {
      phone: '1380000000',
      bankCardNo: '6200000000000000027',
      address: undefined,
    })
    expect(reply.refusal.params.count).toBe(3)
    expect(reply.refusal.params.sentences).toEqual([
      '您的手机号应为11位数字，例如 13800001234',
      '请填写您的住址',
      '银行卡号有误，请对照卡面逐位核对',
    ])
    expect(JSON.stringify(reply.refusal)).not.toMatch(/"1380000000"|6200000000000000027/)
  })
})

describe('a body that is no application', () => {
  it.each([
    ['form a list', { form: [] }, 'form'],
    ['form a text', { form: '{}' }, 'form'],
    ['form missing', { form: undefined }, 'form'],
    ['item a number', { itemCode: 7 }, 'itemCode'],
    ['version a text', { itemVersion: '1' }, 'itemVersion'],
    ['place of eleven digits', { placeCode: '46902510220' }, 'placeCode'],
    ['materials missing', { materials: undefined }, 'materials'],
    ['a field of another world', { applicantId: 1 }, ''],
  ])('%s', async (_, change, field) => {
    const before = await countKept(house)
    const raw = { ...(await counter.application('16', openid)), ...change }
    const reply = await house.api.call('case.submit', {}, { as: await counter.anybody(openid), raw })
    expect(reply).toMatchObject({ status: 400, refusal: { code: 'invalid_request' } })
    expect(reply.refusal.params.faults).toMatchObject([{ field }])
    expect(reply.refusal.message).toMatch(/^填写的内容有问题：.+。请改好后再试一次。$/)
    expect(await countKept(house)).toEqual(before)
  })

  it('a form that reaches for a prototype', async () => {
    const as = await counter.anybody(openid)
    const text = JSON.stringify(await counter.application('16', openid)).replace(
      '"form":{',
      '"form":{"__proto__":{"admin":true},',
    )
    const headers = { 'Content-Type': 'application/json' }
    const reply = await house.api.send('POST', '/api/v1/cases', { as, headers }, text)
    expect(reply).toMatchObject({ status: 400, refusal: { code: 'invalid_request' } })
  })

  it('no JSON, or too much of it', async () => {
    const as = await counter.anybody(openid)
    const headers = { 'Content-Type': 'application/json' }
    const broken = await house.api.send('POST', '/api/v1/cases', { as, headers }, '{"itemCode":')
    expect(broken).toMatchObject({ status: 400, refusal: { code: 'invalid_request' } })
    const huge = await send('16', { remark: long(100_000) })
    expect(huge).toMatchObject({
      status: 413,
      refusal: { code: 'request_too_large', message: '提交的内容太多。请减少文字后再试。' },
    })
  })
})

describe('a form that is taken', () => {
  const shown = (form: { field: string; value: string }[], field: string) =>
    form.find((one) => one.field === field)?.value

  it('keeps emoji and 𠮷 to the mark, on her page and on the clerk’s', async () => {
    const remark = '👨‍👩‍👧 𠮷时送来，门口有🌾'
    const { answer } = await send('16', { remark, address: '白沙黎族自治县邦溪镇孟果村𠮷祥组' })
    for (const who of [openid, 'chenlihua']) {
      const page = await counter.look(who, answer.caseNo)
      expect(shown(page.answer.form, 'remark')).toBe(remark)
      expect(shown(page.answer.form, 'address')).toBe('白沙黎族自治县邦溪镇孟果村𠮷祥组')
    }
  })

  it('counts characters, not halves of them: 200 emoji fit where 200 are allowed', async () => {
    const { status, answer } = await send('16', { remark: '🌾'.repeat(200) })
    expect(status).toBe(200)
    expect(shown(answer.form, 'remark')).toBe('🌾'.repeat(200))
  })

  it('drops what no one types: control characters and halves of a pair', async () => {
    const { answer } = await send('16', { remark: 'a\u0000b\ud83c c\u0007' })
    expect(shown(answer.form, 'remark')).toBe('ab c')
  })

  it('mends what a thumb gets wrong: blanks, full-width digits, a lower-case x, a number typed as text', async () => {
    const birth = await send('14', {
      phone: ' １３８ 0000 0005 ',
      spouseIdNo: '46902519940719003x',
      childOrder: '２',
    })
    expect(birth.status).toBe(200)
    expect(shown(birth.answer.form, 'phone')).toBe('138****0005')
    expect(shown(birth.answer.form, 'spouseIdNo')).toBe('469025********003X')
    expect(shown(birth.answer.form, 'childOrder')).toBe('2')
  })
})
