import { publishItem } from '@doorstep/db/queries/reference'
import { readItems } from '@doorstep/db/seeds/items/items'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk } from '../support/api'
import { type Counter, countKept, type ItemCode, openCounter } from '../support/cases'
import { type House, openHouse } from '../support/house'
import { expectDenied } from '../support/refusals'
import { auditOf, selectRows } from '../support/rows'

let house: House
let counter: Counter
const openid = 'oDemo_fu_yaliang'

beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
})
afterAll(() => house.close())

async function send(itemCode: ItemCode, change: Record<string, unknown> = {}, options = {}) {
  const raw = { ...(await counter.application(itemCode, openid)), ...change }
  return house.api.call('case.submit', {}, { as: await counter.anybody(openid), raw, ...options })
}

async function expectNothingKept(attempt: () => Promise<unknown>) {
  const before = await countKept(house)
  await attempt()
  expect(await countKept(house)).toEqual(before)
}

describe('who may apply', () => {
  it('nobody unknown, nobody with a forged token', () =>
    expectNothingKept(async () => {
      const nobody = await send('16', {}, { as: undefined })
      await expectDenied(house, nobody, [401, 'unauthenticated'], 'case.submit')
      expect(nobody.refusal.message).toBe('请先登录。')
      const forger = { token: 'eyJhbGciOiJub25lIn0.e30.', refreshToken: '', device: 'device-of-tests' }
      await expectDenied(house, await send('16', {}, { as: forger }), [401, 'token_invalid'], 'case.submit')
    }))

  it('no member of staff', () =>
    expectNothingKept(async () => {
      const reply = await send('16', {}, { as: await counter.anybody('chenlihua') })
      await expectDenied(house, reply, [403, 'forbidden'], 'case.submit')
    }))

  it('no citizen without a real name', () =>
    expectNothingKept(async () => {
      const as = await house.api.citizen('oDemo_fu_guiying')
      const reply = await send('16', {}, { as })
      await expectDenied(house, reply, [403, 'real_name_required'], 'case.submit')
      expect(reply.refusal.message).toBe('办事前要先确认您的姓名和身份证号。请先完成实名。')
    }))

  it('nobody who cannot say which intention it is', () =>
    expectNothingKept(async () => {
      for (const key of ['', 'short', 'with blanks in it', 'x'.repeat(65)]) {
        const reply = await send('16', {}, { key })
        expect(reply).toMatchObject({ status: 400, refusal: { code: 'idempotency_key_missing' } })
      }
    }))
})

describe('where one may apply', () => {
  const elsewhere = '您选的地方现在还不能办这个事项。请换一个地方，或打电话问问镇便民服务中心。'

  it('not in a place that does not exist', () =>
    expectNothingKept(async () => {
      const reply = await send('16', { placeCode: '469025102999' })
      expect(reply.status).toBe(404)
      expect(reply.refusal).toMatchObject({
        code: 'place_not_found',
        message: '没有找到这个地方。请重新选择所在的村或社区。',
      })
    }))

  it.each([
    ['a village of 三亚', '07', '460202198200'],
    ['a village of 牙叉镇, whose town has no post in the demo', '07', '469025100200'],
    ['the county itself, where a town would accept', '16', '469025'],
    ['the province', '18', '460000'],
  ] as const)('not where the item is not offered: %s', (_, itemCode, placeCode) =>
    expectNothingKept(async () => {
      const reply = await send(itemCode, { placeCode })
      expect(reply.status).toBe(422)
      expect(reply.refusal).toMatchObject({ code: 'item_not_offered_here', message: elsewhere })
    }),
  )

  it('in a village without a service point the accepting body receives', async () => {
    const { bodies, placeName } = await expectOk(send('18', { placeCode: '469025100200' }))
    expect(placeName).toBe('南仲村委会')
    expect(bodies.receive).toEqual({ code: '469025-forestry', name: '白沙黎族自治县林业局' })
    expect(bodies.accept).toEqual(bodies.receive)
  })
})

describe('what one may apply for', () => {
  it('no item that does not exist or is suspended', () =>
    expectNothingKept(async () => {
      const unknown = await send('16', { itemCode: '99' })
      expect(unknown).toMatchObject({ status: 404, refusal: { code: 'item_not_found' } })
      await house.deps.database.db.execute(`UPDATE item SET task_state = 2 WHERE item_code = '10'`)
      const suspended = await send('10')
      expect(suspended).toMatchObject({ status: 404, refusal: { code: 'item_not_found' } })
      expect(suspended.refusal.message).toBe('没有找到这个事项。请返回事项列表再选一次。')
    }))

  it('the version she read; a case keeps the version it was made under', async () => {
    const { caseNo } = await expectOk(send('16'))
    const card = readItems().find((item) => item.itemCode === '16')
    if (!card) throw new Error('item 16 is gone')
    const renamed = { ...card, taskName: '老年人优待证（新）' }
    await house.deps.database.transaction((tx) =>
      publishItem(tx, renamed, 4, new Date('2026-06-16T00:00:00Z')),
    )
    await expectNothingKept(async () => {
      for (const itemVersion of [1, 3]) {
        const reply = await send('16', { itemVersion })
        expect(reply.status).toBe(409)
        expect(reply.refusal).toMatchObject({
          code: 'item_changed',
          message: '这个事项的要求刚刚更新。请重新看一下办事指南，再提交。',
        })
      }
    })
    expect((await expectOk(send('16', { itemVersion: 2 }))).itemName).toBe('老年人优待证（新）')
    expect((await counter.look(openid, caseNo)).answer.itemName).toBe('老年人优待证')
  })
})

describe('name and number', () => {
  /** What really lies under the seal. */
  async function sealedForm(caseNo: string) {
    const [row] = await selectRows<{ sealed: string }>(
      house,
      `SELECT sealed FROM case_form f JOIN service_case c ON c.id = f.case_id WHERE c.case_no = '${caseNo}'`,
    )
    return JSON.parse(house.deps.sealer.open(row?.sealed ?? '', 'case_form.values'))
  }
  const rest = {
    phone: '13800000004',
    address: '孟果村',
    bankName: '农村信用社',
    bankCardNo: '6200000000000000026',
  }

  it.each([
    ['another villager’s', { name: '王玉兰', idNo: '469025194306160066' }],
    ['none at all', {}],
    ['of a wrong type', { name: { first: '符' }, idNo: 1 }],
    ['with a wrong check digit', { name: '符亚良', idNo: '469025193805120014' }],
  ])('are hers from the verified record when %s is sent', async (_, sent) => {
    const { caseNo, form, applicantName } = await expectOk(send('07', { form: { ...rest, ...sent } }))
    expect(applicantName).toBe('符亚良')
    expect(form.slice(0, 2).map(({ value }) => value)).toEqual(['符亚良', '469025********0013'])
    expect(await sealedForm(caseNo)).toEqual({ ...rest, name: '符亚良', idNo: '469025193805120013' })
  })
})

describe('a case that is taken', () => {
  it('names its three bodies, says what comes next, and the audit has it', async () => {
    const reply = await send('07')
    const { bodies, status, version, availableActions, next, itemName, placeName } = reply.answer
    expect({ status, version, availableActions }).toEqual({
      status: 'SUBMITTED',
      version: 1,
      availableActions: [],
    })
    expect({ itemName, placeName }).toEqual({ itemName: '高龄津贴', placeName: '孟果村委会' })
    expect(bodies).toEqual({
      receive: { code: '469025102200-point', name: '孟果村便民服务站' },
      accept: { code: '469025102-town', name: '邦溪镇人民政府' },
      decide: { code: '469025-civil-affairs', name: '白沙黎族自治县民政局' },
    })
    expect(next).toBe('邦溪镇人民政府会在 6月24日 周三 前告诉您受不受理。')
    expect(await auditOf(house, reply.headers.get('X-Request-Id') ?? '')).toMatchObject([
      { action: 'case.submit', outcome: 'done', code: null },
    ])
  })
})
