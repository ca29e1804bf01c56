import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '../support/api'
import { type House, openHouse } from '../support/house'
import { auditOf, countRows } from '../support/rows'

let house: House
const guiying = { name: '符桂英', idNo: '469025194103080023' }
const kaiming = { name: '王开明', idNo: '469025197911020014' }

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const claim = (as: Person, body: typeof guiying, key?: string) =>
  house.api.call('me.realName', { body }, { as, key })
const personOf = async (as: Person) => (await house.api.call('me.get', {}, { as })).answer.person

describe('a repeated key', () => {
  it('gets the first answer and does nothing again', async () => {
    const as = await house.api.citizen('oDemo_fu_guiying')
    const key = randomUUID()
    const first = await claim(as, guiying, key)
    const done = await countRows(house, 'audit', `action = 'me.realName'`)
    expect(await claim(as, guiying, key)).toMatchObject({ status: 200, answer: first.answer })
    expect(await countRows(house, 'audit', `action = 'me.realName'`)).toBe(done)
  })

  it('on other content is refused', async () => {
    const as = await house.api.citizen('oDemo_wang_kaiming')
    const key = randomUUID()
    await claim(as, kaiming, key)
    expect(await claim(as, guiying, key)).toMatchObject({
      status: 409,
      refusal: {
        code: 'idempotency_key_reused',
        message: '同一个防重复编号用在了不同的内容上，没有办理。请返回上一页重新提交。',
      },
    })
    expect(await personOf(as)).toMatchObject({ name: '王开明' })
  })

  it('sent several times at once ties one person once', async () => {
    const as = await house.api.citizen('oDemo_wang_yulan')
    const key = randomUUID()
    const people = await countRows(house, 'person')
    const body = { name: '王玉兰', idNo: '469025194306160066' }
    const replies = await Promise.all([1, 2, 3, 4].map(() => claim(as, body, key)))
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await countRows(house, 'person')).toBe(people + 1)
  })
})

describe('a real name', () => {
  it('is shown in full to herself, the number masked, and leaves a row', async () => {
    const as = await house.api.citizen('oDemo_ji_xiuhua')
    const { status, answer, headers } = await claim(as, { name: '吉秀花', idNo: '469025196807210040' })
    expect(status).toBe(200)
    expect(answer.person).toEqual({ name: '吉秀花', idNoMasked: '469025********0040', trustLevel: 1 })
    expect(JSON.stringify(answer)).not.toContain('19680721')
    expect(await auditOf(house, headers.get('X-Request-Id') ?? '')).toEqual([
      { action: 'me.realName', object: null, outcome: 'done', code: null, accountId: answer.accountId },
    ])
  })

  it.each([
    [
      'a lower-case x',
      'oDemo_chen_adi',
      { name: '陈阿娣', idNo: '46902519450927002x' },
      '469025********002X',
    ],
    [
      'full-width digits, blanks and a blank in the name',
      'oDemo_fu_zhiyuan',
      { name: ' 符 志远 ', idNo: '４６９０２５ 19940719 003ｘ' },
      '469025********003X',
    ],
  ])('is mended: %s', async (_, openid, body, masked) => {
    const { status, answer } = await claim(await house.api.citizen(openid), body)
    expect({ status, idNoMasked: answer.person?.idNoMasked }).toEqual({ status: 200, idNoMasked: masked })
    expect(answer.person?.name).toBe(body.name.replaceAll(' ', ''))
  })

  it('keeps 𠮷, which lies outside the basic plane', async () => {
    const as = await house.api.citizen('oDemo_li_jixiang')
    expect((await claim(as, { name: '李𠮷祥', idNo: '469025194402130019' })).status).toBe(200)
    expect(await personOf(as)).toEqual({ name: '李𠮷祥', idNoMasked: '469025********0019', trustLevel: 1 })
  })

  it('given again for the same person changes nothing', async () => {
    const as = await house.api.citizen('oDemo_fu_guiying')
    await claim(as, guiying)
    const people = await countRows(house, 'person')
    expect((await claim(as, guiying)).status).toBe(200)
    expect(await countRows(house, 'person')).toBe(people)
  })
})

describe('an account that is tied to a person', () => {
  it('is not tied to another, and cannot be used to guess at others', async () => {
    const as = await house.api.citizen('oDemo_fu_guiying')
    await claim(as, guiying)
    for (const other of [kaiming, { ...kaiming, name: '王开亮' }]) {
      const { status, refusal } = await claim(as, other)
      expect({ status, code: refusal.code }).toEqual({ status: 409, code: 'real_name_taken' })
      expect(await auditOf(house, refusal.requestId)).toMatchObject([
        { outcome: 'refused', code: 'real_name_taken', accountId: expect.any(Number) },
      ])
    }
    expect(await personOf(as)).toMatchObject({ name: '符桂英' })
  })

  it('was tied by the quicker of two claims; of the other nothing is left', async () => {
    const as = await house.api.citizen('oDemo_ji_xiaomei')
    const people = await countRows(house, 'person')
    const replies = await Promise.all([
      claim(as, { name: '吉小梅', idNo: '469025199610250085' }),
      claim(as, { name: '王山林', idNo: '469025197204050054' }),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await countRows(house, 'person')).toBe(people + 1)
    const won = replies.find(({ status }) => status === 200)
    expect(await personOf(as)).toEqual(won?.answer.person)
  })
})

describe('a person with two phones', () => {
  it('is one person behind two accounts, even when both ask at once', async () => {
    const li = { name: '李阿英', idNo: '469025196503180022' }
    const people = await countRows(house, 'person')
    const [one, other] = [
      await house.api.citizen('oDemo_li_aying'),
      await house.api.citizen('oDemo_chen_guoqiang'),
    ]
    const replies = await Promise.all([claim(one, li), claim(other, li)])
    expect(replies.map(({ status }) => status)).toEqual([200, 200])
    expect(replies[0].answer.accountId).not.toBe(replies[1].answer.accountId)
    expect(await countRows(house, 'person')).toBe(people + 1)
  })
})
