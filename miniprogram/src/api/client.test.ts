import { beforeEach, describe, expect, test } from 'vitest'
import type { SessionKeeper } from '../session/session'
import { type Client, createClient } from './client'
import { ApiRefusal, isDefinite, NetworkFailure } from './failure'
import type { HttpAnswer, HttpRequest, Transport } from './transport'

const expired: HttpAnswer = {
  status: 401,
  body: { code: 'token_expired', message: '登录已过期。请重新登录。', params: {}, requestId: 'q1' },
}
const ok = (body: unknown): HttpAnswer => ({ status: 200, body })

/** The world behind the wire: what was asked, and what it answers in turn. */
let asked: HttpRequest[]
let answers: (HttpAnswer | Error)[]
let renewed: string[]
let client: Client

const transport: Transport = {
  async request(request) {
    asked.push(request)
    const answer = answers.shift()
    if (answer instanceof Error) throw answer
    if (!answer) throw new Error('nothing more was to be asked')
    return answer
  },
  async upload({ url, header }) {
    return transport.request({ method: 'POST', url, header })
  },
  async download(url, header) {
    const { status } = await transport.request({ method: 'GET', url, header })
    return { status, filePath: 'tmp://photo' }
  },
}
const session: SessionKeeper = {
  token: async () => 'old',
  async renew(stale) {
    renewed.push(stale)
    return 'new'
  },
  signIn: async () => undefined,
  signOut: () => undefined,
}

beforeEach(() => {
  asked = []
  answers = []
  renewed = []
  let made = 0
  client = createClient({
    transport,
    session,
    baseUrl: 'https://api.test',
    deviceId: async () => 'device',
    newKey: async () => {
      made += 1
      return `key-${made}`
    },
  })
})

function headersOf(name: string): (string | undefined)[] {
  return asked.map((request) => request.header[name])
}

describe('a call', () => {
  test('carries the token, the device and, for a write, an idempotency key', async () => {
    answers = [ok({ messageId: 7 })]
    await client.call('message.read', { params: { messageId: 7 }, body: {} })
    expect(asked[0]).toEqual({
      method: 'POST',
      url: 'https://api.test/api/v1/messages/7/read',
      header: { Authorization: 'Bearer old', 'X-Device-Id': 'device', 'Idempotency-Key': 'key-1' },
      body: {},
    })
  })

  test('of an open route asks for no login', async () => {
    answers = [ok({ items: [] })]
    await client.call('item.list', { query: {} })
    expect(asked[0]?.header).toEqual({ 'X-Device-Id': 'device' })
  })

  test('refused for its token is made once more with a renewed one and the same key', async () => {
    answers = [expired, ok({})]
    await client.call('me.place', { body: { placeCode: '469025102200' } })
    expect(renewed).toEqual(['old'])
    expect(headersOf('Authorization')).toEqual(['Bearer old', 'Bearer new'])
    expect(headersOf('Idempotency-Key')).toEqual(['key-1', 'key-1'])
  })

  test('refused twice is refused', async () => {
    answers = [expired, expired]
    await expect(client.call('me.get', {})).rejects.toMatchObject({ code: 'token_expired', status: 401 })
    expect(asked).toHaveLength(2)
  })

  test('keeps the key of its intention over every retry', async () => {
    const body = { itemCode: '07', itemVersion: 1, placeCode: '469025102200', form: {}, materials: [] }
    answers = [new NetworkFailure(), expired, ok({ caseNo: '469025261120000017' })]
    const submit = () => client.call('case.submit', { body }, { idempotencyKey: 'mine' })
    await expect(submit()).rejects.toThrow('网络连不上')
    await submit()
    expect(headersOf('Idempotency-Key')).toEqual(['mine', 'mine', 'mine'])
  })
})

describe('a refusal', () => {
  test('brings the words and the params of the server', async () => {
    const params = {
      count: 1,
      first: '请填写姓名',
      faults: [{ field: 'name', keyword: 'required', params: {} }],
    }
    answers = [
      {
        status: 422,
        body: { code: 'form_invalid', message: '有 1 处需要修改：请填写姓名', params, requestId: 'q' },
      },
    ]
    const failing = client.call('me.get', {})
    await expect(failing).rejects.toBeInstanceOf(ApiRefusal)
    await expect(failing).rejects.toMatchObject({ message: '有 1 处需要修改：请填写姓名', params })
  })

  test('of a proxy in between reads as a busy system', async () => {
    answers = [{ status: 502, body: '<html>bad gateway</html>' }]
    await expect(client.call('me.get', {})).rejects.toThrow('系统正忙。请过一会儿再试，已填的内容不会丢。')
  })

  test('leaves open what happened only when the server may have done it', () => {
    expect(isDefinite(new ApiRefusal(422, 'form_invalid', ''))).toBe(true)
    expect(isDefinite(new ApiRefusal(503, 'unavailable', ''))).toBe(false)
    expect(isDefinite(new NetworkFailure())).toBe(false)
  })
})

describe('files', () => {
  test('an upload is retried with its own key', async () => {
    answers = [expired, { status: 200, body: { uploadId: 'u1', size: 1, width: 1, height: 1 } }]
    expect(await client.upload('tmp://1', 'photo-key')).toMatchObject({ uploadId: 'u1' })
    expect(headersOf('Idempotency-Key')).toEqual(['photo-key', 'photo-key'])
  })

  test('a photo is fetched with the login, renewed when need be', async () => {
    answers = [expired, ok(null)]
    expect(await client.download('upload.get', { params: { uploadId: 'u1' } })).toBe('tmp://photo')
    expect(headersOf('Authorization')).toEqual(['Bearer old', 'Bearer new'])
  })
})
