import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { createWire } from './wire'

const call = { path: '/some/api', query: { q: '1 & 2' }, answer: z.object({ thing: z.string() }) }
const unavailable = expect.objectContaining({ code: 'wechat_unavailable' })

/** The other side of the wire, answering one after the other; the last answer stays. */
async function openWire(...answers: RequestListener[]) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    answer?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { asked, wire: createWire(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`) }
}

const says =
  (body: string, status = 200, type = 'text/plain'): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'Content-Type': type }).end(body)

describe('an answer', () => {
  it('is read as JSON whatever its type, and only what was asked for is kept', async () => {
    const { wire, asked } = await openWire(says('{"thing":"a","session_key":"secret"}'))
    expect(await wire(call)).toEqual({ thing: 'a' })
    expect(asked).toEqual(['GET /some/api?q=1+%26+2'])
  })

  it('with errcode 0 is a success', async () => {
    const { wire } = await openWire(says('{"errcode":0,"errmsg":"ok","thing":"a"}'))
    expect(await wire({ ...call, body: {} })).toEqual({ thing: 'a' })
  })

  it('with another errcode is a refusal, though it came with HTTP 200', async () => {
    const { wire, asked } = await openWire(says('{"errcode":40029,"errmsg":"invalid code"}'))
    await expect(wire(call)).rejects.toMatchObject({ name: 'WechatRefusal', errcode: 40029 })
    expect(asked).toHaveLength(1)
  })
})

describe('a busy WeChat', () => {
  const busy = says('{"errcode":-1,"errmsg":"system error"}')

  it('is asked once more', async () => {
    const { wire, asked } = await openWire(busy, says('{"thing":"a"}'))
    expect(await wire(call)).toEqual({ thing: 'a' })
    expect(asked).toHaveLength(2)
  })

  it('and not a third time', async () => {
    const { wire, asked } = await openWire(busy)
    await expect(wire(call)).rejects.toEqual(unavailable)
    expect(asked).toHaveLength(2)
  })
})

describe('no sense to be had', () => {
  const nonsense: [what: string, answer: RequestListener][] = [
    ['a page of HTML', says('<html>Bad gateway</html>', 200, 'text/html')],
    ['a server error', says('{"thing":"a"}', 502)],
    ['another shape', says('{"thing":7}')],
    ['a list', says('[1]')],
    ['a cut line', (request) => void request.socket.destroy()],
    ['a redirect', (_, response) => response.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end()],
  ]

  it.each(nonsense)('%s is wechat_unavailable', async (_, answer) => {
    const { wire } = await openWire(answer)
    await expect(wire(call)).rejects.toEqual(unavailable)
  })
})
