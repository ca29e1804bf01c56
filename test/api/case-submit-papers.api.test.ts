import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Counter, countKept, type ItemCode, type Materials, openCounter } from '../support/cases'
import { type House, openHouse } from '../support/house'
import { expectDenied } from '../support/refusals'
import { countRows } from '../support/rows'

let house: House
let counter: Counter
const openid = 'oDemo_fu_yaliang'

beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
})
afterAll(() => house.close())

async function send(itemCode: ItemCode, materials: unknown) {
  const raw = { ...(await counter.application(itemCode, openid)), materials }
  return house.api.call('case.submit', {}, { as: await counter.anybody(openid), raw })
}

/** Papers of 高龄津贴, changed. */
async function allowance(change: (given: Materials) => unknown) {
  return send('07', change(await counter.papers(openid, ['m01', 'm02', 'm03'])))
}

async function expectNothingKept(attempt: () => Promise<unknown>) {
  const before = await countKept(house)
  await attempt()
  expect(await countKept(house)).toEqual(before)
}

describe('papers that are not what the item asks for', () => {
  it('names every one that is missing', () =>
    expectNothingKept(async () => {
      const reply = await allowance((given) => given.slice(0, 1))
      expect(reply.status).toBe(422)
      expect(reply.refusal).toMatchObject({
        code: 'material_missing',
        message: '还缺材料：居民户口簿、银行卡或社会保障卡。请拍照上传后再提交。',
        params: { codes: ['m02', 'm03'] },
      })
    }))

  it('refuses one that this item does not ask for (行政许可法 art. 31)', () =>
    expectNothingKept(async () => {
      const m04 = await counter.papers(openid, ['m04'])
      const reply = await allowance((given) => [...given, ...m04])
      expect(reply).toMatchObject({ status: 422, refusal: { code: 'material_unknown' } })
      expect(reply.refusal.message).toBe('这个事项不需要这份材料（m04）。请返回重新提交。')
    }))

  it('says how many photos of one paper there may be', () =>
    expectNothingKept(async () => {
      const uploadIds = [
        await counter.photo(openid),
        await counter.photo(openid),
        await counter.photo(openid),
      ]
      const reply = await allowance((given) => [...given.slice(0, 2), { code: 'm03', uploadIds }])
      expect(reply).toMatchObject({ status: 422, refusal: { code: 'photos_too_many' } })
      expect(reply.refusal.message).toBe('照片太多：银行卡或社会保障卡最多 2 张。请去掉多出的照片再提交。')
    }))

  it('refuses one paper written twice', () =>
    expectNothingKept(async () => {
      const again = await counter.papers(openid, ['m03'])
      const reply = await allowance((given) => [...given, ...again])
      expect(reply).toMatchObject({ status: 422, refusal: { code: 'material_unknown' } })
    }))

  it.each<[string, (given: Materials) => unknown]>([
    ['no list', () => 'm01'],
    ['a code of another shape', ([first, ...rest]) => [{ ...first, code: 'M1' }, ...rest]],
    ['a paper without photos', ([first, ...rest]) => [{ ...first, uploadIds: [] }, ...rest]],
    [
      'ten photos of one paper',
      ([first, ...rest]) => [
        { ...first, uploadIds: Array.from({ length: 10 }, () => randomUUID()) },
        ...rest,
      ],
    ],
    [
      'twenty-one papers',
      ([first]) => Array.from({ length: 21 }, (_, index) => ({ ...first, code: `m${10 + index}` })),
    ],
    ['a photo that is no id', ([first, ...rest]) => [{ ...first, uploadIds: ['../../etc/passwd'] }, ...rest]],
    ['a field of another world', ([first, ...rest]) => [{ ...first, path: '/' }, ...rest]],
  ])('refuses %s', (_, change) =>
    expectNothingKept(async () => {
      expect(await allowance(change)).toMatchObject({ status: 400, refusal: { code: 'invalid_request' } })
    }),
  )
})

describe('photos that are not hers to give', () => {
  it('never were', () =>
    expectNothingKept(async () => {
      const reply = await allowance((given) => [
        ...given.slice(0, 2),
        { code: 'm03', uploadIds: [randomUUID()] },
      ])
      await expectDenied(house, reply, [404, 'upload_not_found'], 'case.submit')
    }))

  it('are another villager’s', () =>
    expectNothingKept(async () => {
      const foreign = await counter.photo('oDemo_wang_yulan')
      const reply = await allowance((given) => [...given.slice(0, 2), { code: 'm03', uploadIds: [foreign] }])
      await expectDenied(house, reply, [404, 'upload_not_found'], 'case.submit')
    }))

  it('lie in another case of hers already', async () => {
    const first = await counter.application('16', openid)
    const as = await counter.anybody(openid)
    expect((await house.api.call('case.submit', { body: first }, { as })).status).toBe(200)
    await expectNothingKept(async () => {
      const reply = await allowance((given) => [...given.slice(0, 2), { ...first.materials[0], code: 'm03' }])
      expect(reply).toMatchObject({
        status: 409,
        refusal: { code: 'upload_used', message: '这张照片已经用在另一件事里了。请重新上传。' },
      })
    })
  })

  it('are given twice in one application, for one paper or for two', () =>
    expectNothingKept(async () => {
      const twice = await allowance(([first, ...rest]) => [
        { code: 'm01', uploadIds: [...(first?.uploadIds ?? []), ...(first?.uploadIds ?? [])] },
        ...rest,
      ])
      expect(twice).toMatchObject({ status: 409, refusal: { code: 'upload_used' } })
      const shared = await allowance(([first, ...rest]) => [
        ...rest.slice(0, 1),
        { ...first, code: 'm01' },
        { ...first, code: 'm03' },
      ])
      expect(shared).toMatchObject({ status: 409, refusal: { code: 'upload_used' } })
    }))

  it('go into one of two applications that reach for them at the same moment', async () => {
    const body = await counter.application('16', openid)
    const as = await counter.anybody(openid)
    const before = await countRows(house, 'service_case')
    const replies = await Promise.all([1, 2, 3].map(() => house.api.call('case.submit', { body }, { as })))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(replies.find(({ status }) => status === 409)?.refusal.code).toBe('upload_used')
    expect(await countRows(house, 'service_case')).toBe(before + 1)
  })
})

describe('papers that are taken', () => {
  it('may include one that is not needed (材料必要性 2), and leave it out', async () => {
    const needed = await counter.papers(openid, ['m01', 'm02', 'm03'])
    expect((await send('10', needed)).status).toBe(200)
    const all = await counter.papers(openid, ['m01', 'm02', 'm03', 'm04'])
    const { answer } = await send('10', all)
    expect(answer.materials).toEqual(
      [
        ['m01', '居民身份证', true],
        ['m02', '居民户口簿', true],
        ['m03', '说明困难的材料', true],
        ['m04', '银行卡或社会保障卡', false],
      ].map(([code, materialName, required], index) => ({
        code,
        materialName,
        required,
        photos: [{ uploadId: all[index]?.uploadIds[0], width: 64, height: 48 }],
      })),
    )
  })
})
