import { randomUUID } from 'node:crypto'
import { demoPassword } from '@doorstep/bff/demo/people'
import { citizens } from '@doorstep/db/seeds/story/citizens'
import type { AnswerOf, CallOf } from '@doorstep/shared/contracts/contracts'
import { type RouteId, routes } from '@doorstep/shared/contracts/routes'
import type { Sandbox } from '../wechat-sandbox/sandbox'

/** What a refusal looks like on the wire. */
export interface Refusal {
  code: string
  message: string
  params: Record<string, unknown>
  requestId: string
}

/** One person at one device. */
export interface Person {
  token: string
  refreshToken: string
  device: string
}

export interface Options {
  as?: Person
  key?: string
  device?: string
  headers?: Record<string, string>
  /** Sent instead of `body` as it is, to break the contract on purpose. */
  raw?: unknown
}

export interface Reply<Answer> {
  status: number
  /** The answer where the status is 200. */
  answer: Answer
  /** The refusal where it is not. */
  refusal: Refusal
  headers: Headers
}

export type Api = ReturnType<typeof createApi>

/** The API on the wire, typed by its contracts. */
export function createApi(base: string, sandbox: Sandbox) {
  async function send<Answer>(
    method: string,
    path: string,
    options: Options,
    body?: BodyInit,
  ): Promise<Reply<Answer>> {
    const { as, key = randomUUID(), device = as?.device ?? 'device-of-tests' } = options
    const response = await fetch(base + path, {
      method,
      headers: {
        'X-Device-Id': device,
        ...(method === 'POST' && { 'Idempotency-Key': key }),
        ...(as && { Authorization: `Bearer ${as.token}` }),
        ...(typeof body === 'string' && { 'Content-Type': 'application/json' }),
        ...options.headers,
      },
      body,
    })
    const json: unknown = response.headers.get('content-type')?.includes('json')
      ? await response.json()
      : await response.arrayBuffer()
    return {
      status: response.status,
      answer: json as Answer,
      refusal: json as Refusal,
      headers: response.headers,
    }
  }

  function call<Id extends RouteId>(
    id: Id,
    parts: Partial<CallOf<Id>> = {},
    options: Options = {},
  ): Promise<Reply<AnswerOf<Id>>> {
    const [method, pattern] = routes[id]
    const path = pattern.replace(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(String(Object(parts.params)[name])),
    )
    const pairs = Object.entries(parts.query ?? {}).filter(([, value]) => value !== undefined)
    const search = pairs.length > 0 ? `?${new URLSearchParams(pairs.map(([k, v]) => [k, String(v)]))}` : ''
    const body = 'raw' in options ? options.raw : parts.body
    return send(method, path + search, options, method === 'POST' ? JSON.stringify(body ?? {}) : undefined)
  }

  return {
    send,
    call,
    upload(bytes: Buffer, options: Options, fileName = 'photo.jpg') {
      const form = new FormData()
      form.set('file', new Blob([new Uint8Array(bytes)]), fileName)
      return send<AnswerOf<'upload.create'>>('POST', routes['upload.create'][1], options, form)
    },
    /** Through the sandbox, as wx.login does. */
    async citizen(openid: string, device = `phone-${openid}`): Promise<Person> {
      const body = { code: sandbox.issueCode(openid) }
      return personOf(await call('session.wechat', { body }, { device }), device)
    },
    async staff(username: string, device = `counter-${username}`): Promise<Person> {
      return personOf(
        await call('session.staff', { body: { username, password: demoPassword } }, { device }),
        device,
      )
    },
    /** A citizen of the demo who has given her real name and chosen her village. */
    async settled(openid: string): Promise<Person> {
      const person = await this.citizen(openid)
      const known = citizens.find((citizen) => citizen.openid === openid)
      if (!known) throw new Error(`no citizen ${openid}`)
      const { name, idNo, villageCode } = known
      await expectOk(call('me.realName', { body: { name, idNo } }, { as: person }))
      await expectOk(call('me.place', { body: { placeCode: villageCode } }, { as: person }))
      return person
    },
  }
}

async function personOf(
  reply: Promise<Reply<AnswerOf<'session.wechat'>>> | Reply<AnswerOf<'session.wechat'>>,
  device: string,
): Promise<Person> {
  const { accessToken, refreshToken } = await expectOk(Promise.resolve(reply))
  return { token: accessToken, refreshToken, device }
}

/** The answer; throws with the refusal where there is none. */
export async function expectOk<Answer>(reply: Promise<Reply<Answer>>): Promise<Answer> {
  const { status, answer, refusal } = await reply
  if (status !== 200)
    throw new Error(`${status} ${refusal.code}: ${refusal.message} ${JSON.stringify(refusal.params)}`)
  return answer
}
