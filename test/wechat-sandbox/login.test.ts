import { describe, expect, it } from 'vitest'
import { json, LAN, openSandbox, QIANG } from './harness'

describe('GET /sns/jscode2session', () => {
  it('tells who holds the phone, as text/plain', async () => {
    const sandbox = await openSandbox()
    const { code } = await json(await sandbox.post('/phone/codes', { openid: LAN.openid }))
    const response = await sandbox.get('/sns/jscode2session', {
      appid: 'wx0123456789abcdef',
      secret: 'a-secret-of-32-characters-000000',
      js_code: String(code),
      grant_type: 'authorization_code',
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
    const session = JSON.parse(await response.text())
    expect(Object.keys(session)).toEqual(['openid', 'session_key'])
    expect(session.openid).toBe('o-lan')
    expect(Buffer.from(session.session_key, 'base64')).toHaveLength(16)
  })

  it('answers errors inside HTTP 200, with a request id', async () => {
    const sandbox = await openSandbox()
    const answer = await sandbox.login({ js_code: 'nobody-gave-this' })
    expect(answer.errcode).toBe(40029)
    expect(answer.errmsg).toMatch(/^invalid code, rid: [\da-f]{8}-[\da-f]{8}-[\da-f]{8}$/)
  })

  it.each([
    [{ appid: '' }, 41002],
    [{ secret: '' }, 41004],
    [{ appid: 'wxffffffffffffffff' }, 40013],
    [{ secret: 'wrong' }, 40125],
    [{ grant_type: 'client_credential' }, 40002],
    [{ js_code: '' }, 41008],
  ])('refuses %o with %i and leaves the code usable', async (changes, errcode) => {
    const sandbox = await openSandbox()
    const code = sandbox.issueCode(LAN.openid)
    expect(await sandbox.login({ js_code: code, ...changes })).toMatchObject({ errcode })
    expect(await sandbox.login({ js_code: code })).toMatchObject({ openid: 'o-lan' })
  })

  it('takes a code once', async () => {
    const sandbox = await openSandbox()
    const code = sandbox.issueCode(LAN.openid)
    await sandbox.login({ js_code: code })
    expect(await sandbox.login({ js_code: code })).toMatchObject({
      errcode: 40163,
      errmsg: expect.stringMatching(/^code been used, rid: /),
    })
  })

  it('gives each code to its own person', async () => {
    const sandbox = await openSandbox()
    const [lan, qiang] = [sandbox.issueCode(LAN.openid), sandbox.issueCode(QIANG.openid)]
    expect(await sandbox.login({ js_code: qiang })).toMatchObject({ openid: 'o-qiang' })
    expect(await sandbox.login({ js_code: lan })).toMatchObject({ openid: 'o-lan' })
  })

  it('takes a code for five minutes and no longer', async () => {
    const sandbox = await openSandbox()
    const [early, late] = [sandbox.issueCode(LAN.openid), sandbox.issueCode(LAN.openid)]
    sandbox.advance(300)
    expect(await sandbox.login({ js_code: early })).toMatchObject({ openid: 'o-lan' })
    sandbox.advance(1)
    expect(await sandbox.login({ js_code: late })).toMatchObject({ errcode: 40029 })
  })

  it('must be a GET', async () => {
    const sandbox = await openSandbox()
    expect(await json(await sandbox.post('/sns/jscode2session', {}))).toMatchObject({ errcode: 43001 })
  })
})
