import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '../support/api'
import { type House, openHouse } from '../support/house'
import { auditOf } from '../support/rows'

let house: House
let guiying: Person
const mengguo = {
  code: '469025102200',
  name: '孟果村委会',
  level: 'village',
  fullName: '海南省 白沙黎族自治县 邦溪镇 孟果村委会',
}

beforeAll(async () => {
  house = await openHouse()
  guiying = await house.api.citizen('oDemo_fu_guiying')
})
afterAll(() => house.close())

const choose = (placeCode: string, as: Person | undefined = guiying, key?: string) =>
  house.api.call('me.place', { body: { placeCode } }, { as, key })
const placeOf = async (as: Person) => (await house.api.call('me.get', {}, { as })).answer.place

describe('who I am', () => {
  it('is told to nobody unknown', async () => {
    const { status, refusal } = await house.api.call('me.get')
    expect({ status, code: refusal.code }).toEqual({ status: 401, code: 'unauthenticated' })
    expect(await auditOf(house, refusal.requestId)).toEqual([
      { action: 'me.get', object: null, outcome: 'refused', code: 'unauthenticated', accountId: null },
    ])
  })

  it('for a newcomer is an account alone', async () => {
    const as = await house.api.citizen('oDemo_ji_xiuhua')
    expect((await house.api.call('me.get', {}, { as })).answer).toEqual({
      accountId: expect.any(Number),
      kind: 'citizen',
      person: null,
      place: null,
      post: null,
      unreadMessages: 0,
    })
  })

  it('for a member of staff is a person at a post', async () => {
    const as = await house.api.staff('zhangmin')
    expect((await house.api.call('me.get', {}, { as })).answer).toMatchObject({
      kind: 'staff',
      person: { name: '张敏', idNoMasked: '', trustLevel: 0 },
      post: {
        organCode: '469025-civil-affairs',
        organName: '白沙黎族自治县民政局',
        title: '县系统管理员',
        roles: ['administrator'],
      },
    })
  })
})

describe('my place', () => {
  it('is chosen by nobody unknown, and not by staff', async () => {
    expect(await house.api.call('me.place', { body: { placeCode: mengguo.code } })).toMatchObject({
      status: 401,
      refusal: { code: 'unauthenticated' },
    })
    const { status, refusal } = await choose(mengguo.code, await house.api.staff('chenlihua'))
    expect({ status, code: refusal.code }).toEqual({ status: 403, code: 'forbidden' })
    expect(await auditOf(house, refusal.requestId)).toMatchObject([
      { action: 'me.place', outcome: 'refused' },
    ])
  })

  it.each([
    {},
    { placeCode: '' },
    { placeCode: '4690251' },
    { placeCode: "469025' OR 1=1" },
    { placeCode: 469025 },
  ])('is not %j', async (raw) => {
    expect(await house.api.call('me.place', {}, { as: guiying, raw })).toMatchObject({
      status: 400,
      refusal: { code: 'invalid_request' },
    })
    expect(await placeOf(guiying)).toBeNull()
  })

  it.each([
    ['a village that does not exist', '469025102999'],
    ['a county, where nobody lives alone', '469025'],
    ['the province', '460000'],
  ])('is not %s', async (_, code) => {
    expect(await choose(code)).toMatchObject({
      status: 404,
      refusal: { code: 'place_not_found', message: '没有找到这个地方。请重新选择所在的村或社区。' },
    })
    expect(await placeOf(guiying)).toBeNull()
  })

  it('is chosen once for a key, and the key is good for nothing else', async () => {
    const as = await house.api.citizen('oDemo_wang_kaiming')
    const key = randomUUID()
    expect((await choose(mengguo.code, as, key)).answer.place).toEqual(mengguo)
    expect((await choose('469025102', as)).status).toBe(200)
    // The answer that was lost, not the choice made since.
    expect((await choose(mengguo.code, as, key)).answer.place).toEqual(mengguo)
    expect(await choose('469025103', as, key)).toMatchObject({
      status: 409,
      refusal: { code: 'idempotency_key_reused' },
    })
    expect(await placeOf(as)).toMatchObject({ code: '469025102' })
  })

  it('is a village or a town, and can be changed', async () => {
    expect((await choose(mengguo.code)).answer.place).toEqual(mengguo)
    expect(await placeOf(guiying)).toEqual(mengguo)
    expect((await choose('469025102')).answer.place).toEqual({
      code: '469025102',
      name: '邦溪镇',
      level: 'town',
      fullName: '海南省 白沙黎族自治县 邦溪镇',
    })
  })
})
