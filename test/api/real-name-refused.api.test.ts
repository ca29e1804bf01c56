import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '../support/api'
import { type House, openHouse } from '../support/house'
import { auditOf, countRows } from '../support/rows'

let house: House
let guiying: Person
const name = '符桂英'
const idNo = '469025194103080023'

/** The fifteen members of staff, and nobody else. */
const peopleBefore = 15

beforeAll(async () => {
  house = await openHouse()
  guiying = await house.api.citizen('oDemo_fu_guiying')
})
afterAll(() => house.close())

const claim = (body: { name: string; idNo: string }, as: Person | undefined = guiying) =>
  house.api.call('me.realName', { body }, { as })

async function expectNobody(person = guiying) {
  expect(await countRows(house, 'person')).toBe(peopleBefore)
  expect((await house.api.call('me.get', {}, { as: person })).answer.person).toBeNull()
}

describe('a real name cannot be given', () => {
  it('without a login', async () => {
    const { status, refusal } = await house.api.call('me.realName', { body: { name, idNo } })
    expect({ status, code: refusal.code }).toEqual({ status: 401, code: 'unauthenticated' })
    expect(await auditOf(house, refusal.requestId)).toMatchObject([
      { action: 'me.realName', outcome: 'refused' },
    ])
  })

  it('by staff', async () => {
    const clerk = await house.api.staff('chenlihua')
    const { status, refusal } = await claim({ name, idNo }, clerk)
    expect({ status, code: refusal.code }).toEqual({ status: 403, code: 'forbidden' })
    expect(await auditOf(house, refusal.requestId)).toMatchObject([
      { action: 'me.realName', outcome: 'refused', code: 'forbidden', accountId: expect.any(Number) },
    ])
    expect(await countRows(house, 'person')).toBe(peopleBefore)
  })

  it('without a key', async () => {
    const reply = await house.api.call('me.realName', { body: { name, idNo } }, { as: guiying, key: '' })
    expect(reply).toMatchObject({ status: 400, refusal: { code: 'idempotency_key_missing' } })
    await expectNobody()
  })
})

describe('a request that breaks the contract', () => {
  const broken: [what: string, raw: unknown, words: string][] = [
    ['no name', { idNo }, '姓名没有填'],
    ['a blank name', { name: ' 　', idNo }, '姓名太短或没有填'],
    ['a name of 51 characters', { name: '符'.repeat(51), idNo }, '姓名太长'],
    ['a name that is a list', { name: [name], idNo }, '姓名没有填，或格式不对'],
    ['no number', { name }, '身份证号没有填'],
    ['a number that is a number', { name, idNo: 469025 }, '身份证号没有填，或格式不对'],
    ['a number of 31 characters', { name, idNo: '4'.repeat(31) }, '身份证号太长'],
    ['a field nobody asked for', { name, idNo, trustLevel: 3 }, '多出了不认识的内容（trustLevel）'],
    ['a list for a body', [], '没有填，或格式不对'],
  ]
  it.each(broken)('%s', async (_, raw, words) => {
    const { status, refusal } = await house.api.call('me.realName', {}, { as: guiying, raw })
    expect({ status, code: refusal.code }).toEqual({ status: 400, code: 'invalid_request' })
    expect(refusal.message).toContain(words)
    expect(JSON.stringify(refusal)).not.toContain(idNo)
    await expectNobody()
  })
})

describe('a number that cannot be one', () => {
  const wrong: [what: string, idNo: string, fault: string, words: string][] = [
    ['the check digit is wrong', '110105194912310021', 'check-digit', '有一位数字填错了'],
    ['30 February', '469025199002300012', 'birth-date', '没有您填的这一天'],
    ['the 13th month', '469025199013010012', 'birth-date', '没有您填的这一天'],
    ['the 16th century', '469025155003080023', 'birth-date', '没有您填的这一天'],
    ['born tomorrow', '469025202606170012', 'future', '您填的这一天还没有到'],
    ['17 digits', '46902519410308002', 'length', '应该是 18 位'],
    ['19 digits', '4690251941030800233', 'length', '应该是 18 位'],
    ['an X in the middle', '46902519410308X023', 'charset', '前 17 位应该都是数字'],
    ['an emoji at its end', '46902519410308002👵', 'length', '应该是 18 位'],
    ['words', '没有身份证', 'length', '应该是 18 位'],
  ]
  it.each(wrong)('%s', async (_, given, fault, words) => {
    const { status, refusal } = await claim({ name, idNo: given })
    expect({ status, code: refusal.code, fault: refusal.params.fault }).toEqual({
      status: 422,
      code: 'resident_id_invalid',
      fault,
    })
    expect(refusal.message).toMatch(/^身份证号不对：.+。请对照身份证再填一次。$/)
    expect(refusal.message).toContain(words)
    expect(JSON.stringify(refusal)).not.toContain(given)
    await expectNobody()
  })
})

describe('a name and a number that do not belong together', () => {
  it('are refused in the same words, whether the number exists or not', async () => {
    const others: [string, string][] = [
      ['符桂芳', idNo],
      ['李吉祥', '469025194402130019'],
      ['👵🏽', idNo],
      // The standard's own example: a valid number that the registry does not have.
      ['符桂英', '11010519491231002X'],
    ]
    for (const [given, number] of others) {
      const { status, refusal } = await claim({ name: given, idNo: number })
      expect({ status, ...refusal, requestId: '' }).toEqual({
        status: 422,
        code: 'real_name_mismatch',
        message: '姓名和身份证号对不上。请对照身份证再填一次；还不行请到服务窗口办理。',
        params: {},
        requestId: '',
      })
      expect(await auditOf(house, refusal.requestId)).toMatchObject([
        { action: 'me.realName', object: null, outcome: 'refused', code: 'real_name_mismatch' },
      ])
    }
    await expectNobody()
  })

  it('may be tried ten times a day; numbers that cannot be one do not count', async () => {
    const xiuhua = await house.api.citizen('oDemo_ji_xiuhua')
    const right = { name: '吉秀花', idNo: '469025196807210040' }
    for (let time = 1; time <= 10; time++) {
      expect((await claim({ ...right, name: `吉秀${time}` }, xiuhua)).status).toBe(422)
      expect((await claim({ ...right, idNo: '469025196807210041' }, xiuhua)).refusal.code).toBe(
        'resident_id_invalid',
      )
    }
    const { status, refusal, headers } = await claim(right, xiuhua)
    expect({ status, code: refusal.code, message: refusal.message }).toEqual({
      status: 429,
      code: 'rate_limited',
      message: '试的次数太多了。请过 24 小时再试。',
    })
    expect(Number(headers.get('Retry-After'))).toBeGreaterThan(86_000)
    await expectNobody(xiuhua)
  })
})
