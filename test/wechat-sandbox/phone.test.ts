import { describe, expect, it } from 'vitest'
import { json, LAN, openSandbox, progressMessage } from './harness'

const ASK = { openid: LAN.openid, tmplIds: ['tmpl-case-progress'] }

describe('the phone', () => {
  it('shows who there is, as the list stands now', async () => {
    const people = [LAN]
    const sandbox = await openSandbox({ holders: () => people })
    expect(await json(await sandbox.get('/phone/holders'))).toEqual({ holders: [LAN] })
    people.pop()
    expect(await json(await sandbox.get('/phone/holders'))).toEqual({ holders: [] })
  })

  it('accepts a subscription unless told otherwise, and each accept allows one message', async () => {
    const sandbox = await openSandbox()
    const { access_token } = await sandbox.token()
    expect(await json(await sandbox.post('/phone/subscriptions', ASK))).toEqual({
      'tmpl-case-progress': 'accept',
    })
    expect(await sandbox.send(access_token, progressMessage())).toMatchObject({ errcode: 0 })
    expect(await sandbox.send(access_token, progressMessage())).toMatchObject({ errcode: 43101 })
  })

  it('allows nothing by a reject', async () => {
    const sandbox = await openSandbox()
    const { access_token } = await sandbox.token()
    const answer = await sandbox.post('/phone/subscriptions', { ...ASK, answer: 'reject' })
    expect(await json(answer)).toEqual({ 'tmpl-case-progress': 'reject' })
    expect(await sandbox.send(access_token, progressMessage())).toMatchObject({ errcode: 43101 })
  })

  it('reads the newest message first, fifty of them', async () => {
    const sandbox = await openSandbox()
    const { access_token } = await sandbox.token()
    for (let serial = 1; serial <= 51; serial += 1) {
      sandbox.grant(LAN.openid, ['tmpl-case-progress'])
      await sandbox.send(access_token, progressMessage({ page: `pages/case/index?n=${serial}` }))
    }
    const { messages } = (await json(await sandbox.get('/phone/messages', { openid: LAN.openid }))) as {
      messages: { page: string }[]
    }
    expect(messages).toHaveLength(50)
    expect(messages.at(0)?.page).toBe('pages/case/index?n=51')
    expect(messages.at(-1)?.page).toBe('pages/case/index?n=2')
  })

  it.each([
    ['/phone/codes', { openid: 'o-nobody' }, 'unknown_holder'],
    ['/phone/codes', {}, 'unknown_holder'],
    ['/phone/subscriptions', { ...ASK, openid: 'o-nobody' }, 'unknown_holder'],
    ['/phone/subscriptions', { ...ASK, tmplIds: [] }, 'bad_request'],
    ['/phone/subscriptions', { ...ASK, tmplIds: ['1', '2', '3', '4', '5', '6'] }, 'bad_request'],
    ['/phone/subscriptions', { ...ASK, tmplIds: ['tmpl-unknown'] }, 'bad_request'],
    ['/phone/subscriptions', { ...ASK, answer: 'perhaps' }, 'bad_request'],
    ['/knobs', { busy: -1 }, 'bad_request'],
    ['/knobs', { toString: 1 }, 'bad_request'],
  ])('refuses %s %o with a sentence', async (path, body, code) => {
    const sandbox = await openSandbox()
    const response = await sandbox.post(path, body)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ code, message: expect.stringMatching(/\p{Script=Han}/u) })
  })

  it('refuses the messages of nobody, and a body that is not JSON', async () => {
    const sandbox = await openSandbox()
    expect((await sandbox.get('/phone/messages', { openid: 'o-nobody' })).status).toBe(400)
    const headers = { 'Content-Type': 'application/json' }
    const broken = await fetch(`${sandbox.base}/phone/codes`, { method: 'POST', headers, body: '{' })
    expect(broken.status).toBe(400)
  })
})

describe('the page', () => {
  it.each([
    ['/', 'text/html', '这是演示用的微信沙盒，不是微信'],
    ['/page.css', 'text/css', '--ground: #f6f4ef'],
    ['/people.css', 'text/css', '.holder'],
    ['/inbox.css', 'text/css', '.message'],
    ['/page.js', 'text/javascript', 'phone/holders'],
    ['/holders.js', 'text/javascript', 'drawHolders'],
    ['/messages.js', 'text/javascript', 'drawMessages'],
  ])('serves %s', async (path, type, words) => {
    const sandbox = await openSandbox()
    const response = await sandbox.get(path)
    expect(response.headers.get('content-type')).toMatch(type)
    expect(await response.text()).toContain(words)
  })
})
