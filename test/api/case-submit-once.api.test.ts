import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk } from '../support/api'
import { type Counter, countKept, openCounter } from '../support/cases'
import { type House, openHouse } from '../support/house'
import { countRows } from '../support/rows'

let house: House
let counter: Counter
const openid = 'oDemo_fu_yaliang'

beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
})
afterAll(() => house.close())

async function send(body: unknown, key: string, who = openid) {
  return house.api.call('case.submit', {}, { as: await counter.anybody(who), raw: body, key })
}

/** 469025, the day, the serial and the check digit of ISO 7064 MOD 11-10, worked out by hand. */
const ofThursday = [
  '469025260618000012',
  '469025260618000029',
  '469025260618000037',
  '469025260618000045',
  '469025260618000053',
  '469025260618000061',
  '469025260618000070',
  '469025260618000088',
  '469025260618000096',
  '469025260618000107',
  '469025260618000115',
  '469025260618000123',
  '469025260618000131',
  '469025260618000140',
  '469025260618000158',
  '469025260618000166',
  '469025260618000174',
  '469025260618000182',
  '469025260618000199',
  '469025260618000203',
]

describe('a receipt number', () => {
  it('counts from one, each day anew, by the day in Shanghai', async () => {
    expect((await counter.submit('16', openid)).caseNo).toBe('469025260616000017')
    expect((await counter.submit('07', 'oDemo_li_aying')).caseNo).toBe('469025260616000025')
    house.business.set('2026-06-16T23:59:59.999+08:00')
    expect((await counter.submit('16', openid)).caseNo).toBe('469025260616000033')
    house.business.set('2026-06-17T00:00:00+08:00')
    expect((await counter.submit('16', openid)).caseNo).toBe('469025260617000019')
  })

  it('leaves no gap where an application was refused', async () => {
    const form = { ...(await counter.application('16', openid)), form: {} }
    expect((await send(form, randomUUID())).status).toBe(422)
    expect((await counter.submit('16', openid)).caseNo.slice(12, 17)).toBe('00002')
  })

  it('has no twin when twenty apply at the same moment', async () => {
    house.business.set('2026-06-18T09:00:00+08:00')
    const villagers = ['oDemo_fu_yaliang', 'oDemo_wang_yulan', 'oDemo_li_aying', 'oDemo_chen_guoqiang']
    const applications = await Promise.all(
      ofThursday.map(async (_, index) => {
        const who = villagers[index % villagers.length] ?? openid
        return { who, body: await counter.application(index % 2 ? '07' : '16', who) }
      }),
    )
    const cases = await Promise.all(
      applications.map(({ who, body }) => expectOk(send(body, randomUUID(), who))),
    )
    expect(cases.map(({ caseNo }) => caseNo).sort()).toEqual(ofThursday)
  })
})

describe('one intention', () => {
  it('sent ten times at once is one case and one answer', async () => {
    const before = await countKept(house)
    const body = await counter.application('16', openid)
    const key = randomUUID()
    const replies = await Promise.all(Array.from({ length: 10 }, () => send(body, key)))
    expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(200))
    for (const { answer } of replies) expect(answer).toEqual(replies[0]?.answer)
    expect(await countKept(house)).toEqual({
      ...before,
      service_case: Number(before.service_case) + 1,
      case_event: Number(before.case_event) + 1,
      case_form: Number(before.case_form) + 1,
      // Village, town; the town decides too.
      case_body: Number(before.case_body) + 2,
      message: Number(before.message) + 1,
      outbox: Number(before.outbox) + 1,
      photosTaken: Number(before.photosTaken) + 2,
      actsDone: Number(before.actsDone) + 1,
    })
    expect(await countRows(house, 'idempotency', `idempotency_key = '${key}'`)).toBe(1)
  })

  it('repeated after the case moved on still gets its own answer', async () => {
    const body = await counter.application('16', openid)
    const key = randomUUID()
    const first = await expectOk(send(body, key))
    await counter.act('case.accept', 'chenlihua', first)
    expect(await expectOk(send(body, key))).toEqual(first)
  })

  it('with other content is refused, one after the other or at the same moment', async () => {
    const body = await counter.application('16', openid)
    const other = { ...body, form: { ...body.form, collectWay: 'town' } }
    const key = randomUUID()
    await expectOk(send(body, key))
    const before = await countKept(house)
    const reply = await send(other, key)
    expect(reply.status).toBe(409)
    expect(reply.refusal).toMatchObject({
      code: 'idempotency_key_reused',
      message: '同一个防重复编号用在了不同的内容上，没有办理。请返回上一页重新提交。',
    })
    expect(await countKept(house)).toEqual(before)

    const [one, two] = [await counter.application('16', openid), await counter.application('07', openid)]
    const raced = randomUUID()
    const replies = await Promise.all([send(one, raced), send(two, raced)])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await countKept(house)).service_case).toBe(Number(before.service_case) + 1)
  })

  it('is an account’s own: the same key of two villagers is two intentions', async () => {
    const key = randomUUID()
    const mine = await expectOk(send(await counter.application('16', openid), key))
    const hers = await expectOk(
      send(await counter.application('16', 'oDemo_wang_yulan'), key, 'oDemo_wang_yulan'),
    )
    expect(hers.caseNo).not.toBe(mine.caseNo)
  })

  it('that was refused keeps nothing, its key included, so the mended form may use it', async () => {
    const body = await counter.application('16', openid)
    const key = randomUUID()
    expect((await send({ ...body, form: {} }, key)).status).toBe(422)
    expect(await countRows(house, 'idempotency', `idempotency_key = '${key}'`)).toBe(0)
    expect((await send(body, key)).status).toBe(200)
  })

  it('whose answer was lost on the way is answered at the next try', async () => {
    const body = await counter.application('16', openid)
    const before = await countRows(house, 'service_case')
    const key = randomUUID()
    await hangUp(body, key)
    const answered = await expectOk(send(body, key))
    expect(await countRows(house, 'service_case')).toBe(before + 1)
    expect((await counter.look(openid, answered.caseNo)).status).toBe(200)
  })
})

describe('what is kept to know an intention again', () => {
  it('is a keyed digest: two houses keep different ones of the same name and number', async () => {
    const digestAt = async ({ api, deps }: House) => {
      const as = await api.citizen('oDemo_fu_guiying')
      const body = { name: '符桂英', idNo: '469025194103080023' }
      await expectOk(api.call('me.realName', { body }, { as, key: 'her-real-name' }))
      const [rows] = await deps.database.db.execute(
        `SELECT request_digest AS digest FROM idempotency WHERE idempotency_key = 'her-real-name'`,
      )
      return (rows as unknown as { digest: string }[])[0]?.digest
    }
    const other = await openHouse()
    const [here, there] = [await digestAt(house), await digestAt(other)]
    await other.close()
    expect(here).toMatch(/^[0-9a-f]{64}$/)
    expect(there).not.toBe(here)
  })
})

/** Sends the whole request and cuts the line before an answer can come. */
async function hangUp(body: unknown, key: string): Promise<void> {
  const { token, device } = await counter.anybody(openid)
  const headers = {
    Authorization: `Bearer ${token}`,
    'X-Device-Id': device,
    'Idempotency-Key': key,
    'Content-Type': 'application/json',
  }
  await new Promise<void>((resolve) => {
    const sent = request(`${house.base}/api/v1/cases`, { method: 'POST', headers })
    sent.on('error', () => undefined)
    sent.on('close', () => resolve())
    sent.end(JSON.stringify(body), () => sent.destroy())
  })
}
