import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type House, openHouse } from '../support/house'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const childrenOf = (parent?: string) => house.api.call('place.children', { query: { parent } })
const itemAt = (itemCode: string, place?: string) =>
  house.api.call('item.get', { params: { itemCode }, query: { place } })

describe('the places below a place', () => {
  it.each(['abc', '46902', '4690251022000', "460000' --", '４６００００'])(
    'are not asked for with %j',
    async (parent) => {
      expect(await childrenOf(parent)).toMatchObject({ status: 400, refusal: { code: 'invalid_request' } })
    },
  )

  it('are asked for of one parent, not of two', async () => {
    expect(await house.api.send('GET', '/api/v1/places?parent=460000&parent=469025', {})).toMatchObject({
      status: 400,
      refusal: { code: 'invalid_request' },
    })
  })

  it('are not found below a place that does not exist', async () => {
    expect(await childrenOf('469999')).toMatchObject({
      status: 404,
      refusal: { code: 'place_not_found', message: '没有找到这个地方。请重新选择所在的村或社区。' },
    })
  })

  it('are, without a parent, the nineteen cities and counties of Hainan', async () => {
    const { status, answer } = await childrenOf()
    expect(status).toBe(200)
    expect(answer.places).toHaveLength(19)
    expect(answer.places[0]).toEqual({
      code: '460100',
      name: '海口市',
      level: 'prefecture',
      hasChildren: true,
    })
    expect(answer.places.find(({ code }) => code === '469025')).toEqual({
      code: '469025',
      name: '白沙黎族自治县',
      level: 'county',
      hasChildren: true,
    })
  })

  it('are the eleven towns of 白沙, in the order of their codes', async () => {
    const { answer } = await childrenOf('469025')
    expect(answer.places.map(({ name }) => name).join(' ')).toBe(
      '牙叉镇 七坊镇 邦溪镇 打安镇 细水乡 元门乡 南开乡 阜龙乡 青松乡 金波乡 荣邦乡',
    )
    expect(new Set(answer.places.map(({ level }) => level))).toEqual(new Set(['town']))
  })

  it('end at the village', async () => {
    const { answer } = await childrenOf('469025102')
    expect(answer.places).toHaveLength(8)
    expect(answer.places).toContainEqual({
      code: '469025102200',
      name: '孟果村委会',
      level: 'village',
      hasChildren: false,
    })
    expect((await childrenOf('469025102200')).answer).toEqual({ places: [] })
  })
})

describe('one place', () => {
  it.each([
    ['469025102999', 404, 'place_not_found'],
    ['abc', 400, 'invalid_request'],
    ['%E0%A4%A', 400, 'invalid_request'],
  ])('%s is answered %i', async (code, status, refusal) => {
    expect(await house.api.send('GET', `/api/v1/places/${code}`, {})).toMatchObject({
      status,
      refusal: { code: refusal },
    })
  })

  it('comes with the road down to it', async () => {
    expect((await house.api.call('place.get', { params: { code: '469025102200' } })).answer).toEqual({
      code: '469025102200',
      name: '孟果村委会',
      level: 'village',
      fullName: '海南省 白沙黎族自治县 邦溪镇 孟果村委会',
      path: [
        { code: '460000', name: '海南省', level: 'province' },
        { code: '469025', name: '白沙黎族自治县', level: 'county' },
        { code: '469025102', name: '邦溪镇', level: 'town' },
        { code: '469025102200', name: '孟果村委会', level: 'village' },
      ],
    })
  })
})

describe('the list of items', () => {
  it('has the six of the first road, each an example', async () => {
    const { answer } = await house.api.call('item.list')
    expect(
      answer.items.map(({ itemCode, plainName, projectType, promiseDays, isExample }) =>
        [itemCode, plainName, projectType, promiseDays, isExample].join(' '),
      ),
    ).toEqual([
      '01 参加居民养老保险 instant 0 true',
      '07 80 岁以上老人津贴 promised 10 true',
      '10 家里突然有难，申请救助 promised 15 true',
      '14 怀孕、生孩子登记 instant 0 true',
      '16 老年证 promised 5 true',
      '18 砍树要办的证 promised 10 true',
    ])
  })

  it('may be asked for at a place that exists', async () => {
    const listAt = (place: string) => house.api.call('item.list', { query: { place } })
    expect((await listAt('469025102200')).answer.items).toHaveLength(6)
    expect(await listAt('469025102999')).toMatchObject({ status: 404, refusal: { code: 'place_not_found' } })
    expect(await listAt('x')).toMatchObject({ status: 400, refusal: { code: 'invalid_request' } })
  })
})

describe('one item', () => {
  it.each([
    ['an unknown item', '99', undefined, 404, 'item_not_found', '没有找到这个事项。请返回事项列表再选一次。'],
    ['a code that is too long', '012345678', undefined, 400, 'invalid_request', '请改好后再试一次。'],
    ['a place that does not exist', '07', '469025102999', 404, 'place_not_found', '没有找到这个地方。'],
    ['a place that is none', '07', 'here', 400, 'invalid_request', '请改好后再试一次。'],
  ])('is not given for %s', async (_, itemCode, place, status, code, words) => {
    const reply = await itemAt(itemCode, place)
    expect(reply).toMatchObject({ status, refusal: { code, message: expect.stringContaining(words) } })
  })

  it('has its guide, form, materials and limits, and no body where no place is asked for', async () => {
    const { answer } = await itemAt('18')
    expect(answer).toMatchObject({ version: 1, bodies: null })
    expect(answer.definition).toMatchObject({
      taskName: '林木采伐许可证核发',
      legalRegime: 'licensing-act',
      // 行政许可法 art. 42: twenty working days.
      limits: { legal: { days: 20, unit: 'workday' }, promise: { days: 10, unit: 'workday' } },
      example: { isExample: true },
    })
    expect(Object.keys(answer).sort()).toEqual(['bodies', 'definition', 'version'])
  })

  it('keeps the fields of its form in the order they are asked in', async () => {
    const { answer } = await itemAt('16')
    expect(Object.keys(answer.definition.form.properties)).toEqual([
      'name',
      'idNo',
      'phone',
      'address',
      'applyKind',
      'collectWay',
      'homeDelivery',
      'remark',
    ])
  })

  it.each([
    ['07', '469025102200', ['孟果村便民服务站', '邦溪镇人民政府', '白沙黎族自治县民政局']],
    ['16', '469025103200', ['打安村便民服务站', '打安镇人民政府', '打安镇人民政府']],
    ['18', '469025102200', ['孟果村便民服务站', '白沙黎族自治县林业局', '白沙黎族自治县林业局']],
    // No service point in 邦新村: the town receives.
    ['07', '469025102201', ['邦溪镇人民政府', '邦溪镇人民政府', '白沙黎族自治县民政局']],
  ])('%s at %s is received, accepted and decided by its bodies', async (itemCode, place, names) => {
    const { bodies } = (await itemAt(itemCode, place)).answer
    expect([bodies?.receive.name, bodies?.accept.name, bodies?.decide.name]).toEqual(names)
  })

  it('names no bodies where it is not offered: a town without a counter, another county', async () => {
    for (const place of ['469025200', '469021', '460000']) {
      expect(await itemAt('07', place)).toMatchObject({ status: 200, answer: { bodies: null } })
    }
  })

  it('that was suspended is neither listed nor given', async () => {
    const { db } = house.deps.database
    await db.execute(`UPDATE item SET task_state = 2 WHERE item_code = '14'`)
    expect(await itemAt('14')).toMatchObject({ status: 404, refusal: { code: 'item_not_found' } })
    expect((await house.api.call('item.list')).answer.items.map(({ itemCode }) => itemCode)).not.toContain(
      '14',
    )
  })
})
