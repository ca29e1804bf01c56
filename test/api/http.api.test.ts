import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person, Refusal } from '../support/api'
import { type House, openHouse } from '../support/house'
import { countRows } from '../support/rows'

let house: House
let guiying: Person
const mengguo = JSON.stringify({ placeCode: '469025102200' })

beforeAll(async () => {
  house = await openHouse()
  guiying = await house.api.citizen('oDemo_fu_guiying')
})
afterAll(() => house.close())

const post = (path: string, body: string, headers: Record<string, string> = {}, key?: string) =>
  house.api.send('POST', path, { as: guiying, key, headers }, body)
const choosePlace = (body: string, headers?: Record<string, string>, key?: string) =>
  post('/api/v1/me/place', body, headers, key)
const kept = () => countRows(house, 'idempotency')

describe('the idempotency key', () => {
  it.each(['', 'short', 'x'.repeat(65), 'a key with blanks', 'key;with=signs'])(
    'may not be %j',
    async (key) => {
      expect(await choosePlace(mengguo, {}, key)).toMatchObject({
        status: 400,
        refusal: {
          code: 'idempotency_key_missing',
          message: '请求缺少防重复编号（Idempotency-Key），没有办理。请更新小程序后再试。',
        },
      })
      expect(await kept()).toBe(0)
    },
  )

  it('is asked of a login too, and not of a question', async () => {
    const login = await house.api.call('session.wechat', { body: { code: 'x' } }, { key: '' })
    expect(login).toMatchObject({ status: 400, refusal: { code: 'idempotency_key_missing' } })
    expect((await house.api.call('item.list', {}, { key: '' })).status).toBe(200)
  })

  it('of one route is refused on another, and of one person is free for the next', async () => {
    const key = randomUUID()
    expect((await choosePlace(mengguo, {}, key)).status).toBe(200)
    expect(
      await post('/api/v1/me/real-name', '{"name":"符桂英","idNo":"469025194103080023"}', {}, key),
    ).toMatchObject({
      status: 409,
      refusal: { code: 'idempotency_key_reused' },
    })
    const as = await house.api.citizen('oDemo_wang_kaiming')
    const body = { placeCode: '469025102203' }
    expect((await house.api.call('me.place', { body }, { as, key })).answer.place?.code).toBe('469025102203')
  })

  it('is not used up by a refusal', async () => {
    const key = randomUUID()
    const before = await kept()
    expect((await choosePlace('{"placeCode":"469025102999"}', {}, key)).status).toBe(404)
    expect(await kept()).toBe(before)
    expect((await choosePlace(mengguo, {}, key)).status).toBe(200)
  })
})

describe('an address', () => {
  it.each([
    ['GET', '/api/v1/nothing'],
    ['POST', '/api/v1/cases/469025260616000018/burn'],
    ['GET', '/api/v2/me'],
    ['GET', '/'],
    ['GET', '/docs/..%2Fpackage.json'],
    ['GET', '/docs/package.json'],
  ])('%s %s does not exist', async (method, path) => {
    expect(await house.api.send(method, path, { as: guiying })).toMatchObject({
      status: 404,
      refusal: { code: 'not_found', message: '没有找到这个页面或服务。请返回首页再试。', params: {} },
    })
  })

  it.each([
    ['DELETE', '/api/v1/me', 'GET'],
    ['GET', '/api/v1/me/place', 'POST'],
    ['PUT', '/api/v1/items/07', 'GET'],
    ['PATCH', '/api/v1/cases', 'GET'],
  ])('does not take %s %s', async (method, path, allowed) => {
    const { status, refusal, headers } = await house.api.send(method, path, { as: guiying })
    expect({ status, code: refusal.code, message: refusal.message }).toEqual({
      status: 405,
      code: 'method_not_allowed',
      message: '不支持这样操作。请返回上一页再试。',
    })
    expect(headers.get('Allow')).toContain(allowed)
  })

  it('/healthz says that the house stands, to anybody', async () => {
    expect(await house.api.send('GET', '/healthz', {})).toMatchObject({ status: 200, answer: { ok: true } })
  })
})

describe('a body', () => {
  it.each(['{', '{"placeCode":', 'placeCode=469025102200', '"469025102200"', '\u0000'])(
    'that is not JSON is refused in words: %j',
    async (body) => {
      const { status, refusal } = await choosePlace(body)
      expect({ status, code: refusal.code, message: refusal.message }).toEqual({
        status: 400,
        code: 'invalid_request',
        message: '填写的内容有问题：内容不是有效的 JSON。请改好后再试一次。',
      })
    },
  )

  it('names what was not asked for, and is not taken without it', async () => {
    const before = await kept()
    const { status, refusal } = await choosePlace(
      '{"placeCode":"469025102200","accountId":1,"role":"administrator"}',
    )
    expect({ status, code: refusal.code, message: refusal.message }).toEqual({
      status: 400,
      code: 'invalid_request',
      message: '填写的内容有问题：多出了不认识的内容（accountId、role）。请改好后再试一次。',
    })
    expect(refusal.params.faults).toEqual([
      { field: '', rule: 'unrecognized_keys', keys: ['accountId', 'role'] },
    ])
    expect(await kept()).toBe(before)
  })

  it('cannot reach the prototype of anything', async () => {
    expect(await choosePlace('{"placeCode":"469025102200","__proto__":{"kind":"staff"}}')).toMatchObject({
      status: 400,
      refusal: { code: 'invalid_request' },
    })
    expect(Object.prototype).not.toHaveProperty('kind')
  })

  it('has at most 256 KiB', async () => {
    const of = (bytes: number) => JSON.stringify({ placeCode: 'x'.repeat(bytes - 16) })
    expect(of(262_144)).toHaveLength(262_144)
    expect(await choosePlace(of(262_144))).toMatchObject({
      status: 400,
      refusal: { code: 'invalid_request' },
    })
    for (const bytes of [262_145, 5_000_000]) {
      expect(await choosePlace(of(bytes))).toMatchObject({
        status: 413,
        refusal: { code: 'request_too_large', message: '提交的内容太多。请减少文字后再试。' },
      })
    }
    expect((await choosePlace(mengguo)).status).toBe(200)
  })

  it('is not let in because it was packed small', async () => {
    const packed = gzipSync(JSON.stringify({ placeCode: 'x'.repeat(5_000_000) }))
    expect(packed.length).toBeLessThan(10_000)
    expect(await sendPacked(packed, 'gzip')).toMatchObject({
      status: 413,
      refusal: { code: 'request_too_large' },
    })
    expect((await sendPacked(gzipSync(mengguo), 'gzip')).status).toBe(200)
    expect(await sendPacked(Buffer.from(mengguo), 'rot13')).toMatchObject({
      status: 415,
      refusal: { code: 'unsupported_media_type' },
    })
  })

  const sendPacked = (bytes: Buffer, packing: string) =>
    house.api.send(
      'POST',
      '/api/v1/me/place',
      { as: guiying, headers: { 'Content-Type': 'application/json', 'Content-Encoding': packing } },
      new Blob([new Uint8Array(bytes)]),
    )
})

describe('an answer', () => {
  it('carries the name of its request in its head, and a refusal in its body too', async () => {
    const done = await house.api.call('clock.get')
    const refused = await house.api.call('me.get')
    const names = [done, refused].map(({ headers }) => headers.get('X-Request-Id') ?? '')
    for (const name of names)
      expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(names).size).toBe(2)
    expect(refused.refusal.requestId).toBe(names[1])
    expect(Object.keys(refused.refusal).sort()).toEqual([
      'code',
      'message',
      'params',
      'requestId',
    ] satisfies (keyof Refusal)[])
  })

  it('is kept by no cache and taken for no page', async () => {
    const { headers } = await house.api.call('me.get', {}, { as: guiying })
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Content-Type')).toBe('application/json; charset=utf-8')
    expect(headers.get('X-Powered-By')).toBeNull()
  })
})
