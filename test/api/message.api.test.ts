import { randomUUID } from 'node:crypto'
import { insertMessage } from '@doorstep/db/queries/messages'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk, type Person } from '../support/api'
import { type House, openHouse } from '../support/house'
import { expectDenied } from '../support/refusals'
import { countRows, selectRows } from '../support/rows'

let house: House
let guiying: Person
let kaiming: Person
/** Her five messages, oldest first, and his one. */
let hers: number[]
let his: number

beforeAll(async () => {
  house = await openHouse()
  guiying = await house.api.citizen('oDemo_fu_guiying')
  kaiming = await house.api.citizen('oDemo_wang_kaiming')
  hers = []
  for (let day = 11; day <= 15; day++)
    hers.push(await tell(guiying, `第 ${day} 天`, `2026-06-${day}T01:00:00.000Z`))
  his = await tell(kaiming, '给王开明', '2026-06-12T01:00:00.000Z')
})
afterAll(() => house.close())

async function tell(to: Person, title: string, at: string): Promise<number> {
  const { accountId } = await expectOk(house.api.call('me.get', {}, { as: to }))
  const values = {
    accountId,
    title,
    text: `${title}：请看办理进度 👵𠮷。`,
    at: new Date(at),
    wechatFields: {},
  }
  return house.deps.database.transaction((tx) => insertMessage(tx, values))
}

const list = (as: Person | undefined, query: { cursor?: string; limit?: number } = {}) =>
  house.api.call('message.list', { query }, { as })
const markRead = (messageId: number, as?: Person, key?: string) =>
  house.api.call('message.read', { params: { messageId }, body: {} }, { as, key })
const unreadOf = async (as: Person) => (await list(as)).answer.unread

describe('my messages', () => {
  it('are nobody’s who is unknown, and not for staff', async () => {
    await expectDenied(house, await list(undefined), [401, 'unauthenticated'], 'message.list')
    const clerk = await house.api.staff('chenlihua')
    await expectDenied(house, await list(clerk), [403, 'forbidden'], 'message.list')
  })

  it.each([
    'limit=0',
    'limit=51',
    'limit=x',
    'limit=1.5',
    'cursor=abc',
    `cursor=${Buffer.from('["a"]').toString('base64url')}`,
    `cursor=${Buffer.from('["-1"]').toString('base64url')}`,
    `cursor=${Buffer.from('["1e400"]').toString('base64url')}`,
    `cursor=${Buffer.from('["1","2"]').toString('base64url')}`,
    `cursor=${'A'.repeat(201)}`,
  ])('are not listed for ?%s', async (search) => {
    expect(await house.api.send('GET', `/api/v1/messages?${search}`, { as: guiying })).toMatchObject({
      status: 400,
      refusal: { code: 'invalid_request' },
    })
  })

  it('come newest first, hers alone', async () => {
    const { answer } = await list(guiying)
    expect(answer.messages.map(({ messageId }) => messageId)).toEqual([...hers].reverse())
    expect(answer).toMatchObject({ unread: 5, nextCursor: null })
    expect(answer.messages[0]).toEqual({
      messageId: hers[4],
      title: '第 15 天',
      text: '第 15 天：请看办理进度 👵𠮷。',
      caseNo: null,
      at: '2026-06-15T01:00:00.000Z',
      read: false,
    })
  })

  it('come page by page, none twice and none left out, though a new one arrives meanwhile', async () => {
    const only = (await list(kaiming, { limit: 2 })).answer
    expect(only.messages.map(({ messageId }) => messageId)).toEqual([his])
    expect(only.nextCursor).toBeNull()
    const first = (await list(guiying, { limit: 2 })).answer
    const late = await tell(guiying, '刚刚到的', '2026-06-16T01:00:00.000Z')
    const second = (await list(guiying, { limit: 2, cursor: first.nextCursor ?? '' })).answer
    const third = (await list(guiying, { limit: 2, cursor: second.nextCursor ?? '' })).answer
    const ids = [first, second, third].map(({ messages }) => messages.map(({ messageId }) => messageId))
    expect(ids).toEqual([[hers[4], hers[3]], [hers[2], hers[1]], [hers[0]]])
    expect(third.nextCursor).toBeNull()
    expect((await list(guiying, { limit: 1 })).answer.messages[0]?.messageId).toBe(late)
  })
})

describe('reading a message', () => {
  it('is not for somebody unknown or for staff', async () => {
    await expectDenied(house, await markRead(his), [401, 'unauthenticated'], 'message.read')
    const clerk = await house.api.staff('chenlihua')
    await expectDenied(house, await markRead(his, clerk), [403, 'forbidden'], 'message.read')
  })

  it.each(['abc', '0', '-1', '1.5', '99999999999999999999'])('is not done for the id %s', async (id) => {
    const reply = await house.api.send('POST', `/api/v1/messages/${id}/read`, { as: guiying }, '{}')
    expect(reply).toMatchObject({ status: 400, refusal: { code: 'invalid_request' } })
  })

  it('of another person looks like one that never was', async () => {
    const foreign = await markRead(his, guiying)
    const unknown = await markRead(999_999, guiying)
    await expectDenied(house, foreign, [404, 'message_not_found'], 'message.read')
    await expectDenied(house, unknown, [404, 'message_not_found'], 'message.read')
    expect(foreign.refusal.message).toBe(unknown.refusal.message)
    expect(await countRows(house, 'message', 'read_at IS NOT NULL')).toBe(0)
  })

  it('takes it off the red dot, once', async () => {
    const [first, second] = hers as [number, number]
    const before = await unreadOf(guiying)
    const key = randomUUID()
    expect((await markRead(first, guiying, key)).answer).toMatchObject({ messageId: first, read: true })
    expect((await markRead(first, guiying, key)).answer).toMatchObject({ messageId: first, read: true })
    expect((await markRead(first, guiying)).answer).toMatchObject({ messageId: first, read: true })
    expect(await markRead(second, guiying, key)).toMatchObject({
      status: 409,
      refusal: { code: 'idempotency_key_reused' },
    })
    expect(await unreadOf(guiying)).toBe(before - 1)
    expect((await house.api.call('me.get', {}, { as: guiying })).answer.unreadMessages).toBe(before - 1)
    expect(await unreadOf(kaiming)).toBe(1)
    const rows = await selectRows<{ id: number }>(house, 'SELECT id FROM message WHERE read_at IS NOT NULL')
    expect(rows.map(({ id }) => Number(id))).toEqual([first])
  })
})
