import { expect, it } from 'vitest'
import { json, LAN, openSandbox, progressMessage, QIANG } from './harness'

it('is busy for the next calls, and burns nothing meanwhile', async () => {
  const sandbox = await openSandbox()
  const code = sandbox.issueCode(LAN.openid)
  await json(await sandbox.post('/knobs', { busy: 2 }))
  expect(await sandbox.login({ js_code: code })).toMatchObject({ errcode: -1 })
  expect(await sandbox.token()).toMatchObject({ errcode: -1, errmsg: expect.stringMatching(/^system error/) })
  expect(await sandbox.login({ js_code: code })).toMatchObject({ openid: 'o-lan' })
})

it('cuts the line while it is down, and only that of WeChat', async () => {
  const sandbox = await openSandbox()
  await sandbox.post('/knobs', { down: true })
  await expect(sandbox.token()).rejects.toThrow('fetch failed')
  expect((await sandbox.get('/phone/holders')).status).toBe(200)
  await sandbox.post('/knobs', { down: false })
  expect(await sandbox.token()).toMatchObject({ expires_in: 7200 })
})

it('lets the caller wait', async () => {
  const sandbox = await openSandbox()
  await sandbox.post('/knobs', { delayMs: 60_000 })
  const impatient = fetch(`${sandbox.base}/cgi-bin/stable_token`, { signal: AbortSignal.timeout(50) })
  await expect(impatient).rejects.toThrow('timeout')
})

it('blocks the codes of one person with 40226', async () => {
  const sandbox = await openSandbox()
  await sandbox.post('/knobs', { blockOpenid: LAN.openid })
  const code = sandbox.issueCode(LAN.openid)
  expect(await sandbox.login({ js_code: code })).toMatchObject({ errcode: 40226 })
  expect(await sandbox.login({ js_code: sandbox.issueCode(QIANG.openid) })).toMatchObject({
    openid: 'o-qiang',
  })
  await sandbox.post('/knobs', { blockOpenid: null })
  expect(await sandbox.login({ js_code: code })).toMatchObject({ openid: 'o-lan' })
})

it('bans a template with 43107, which uses no accept', async () => {
  const sandbox = await openSandbox()
  const { access_token } = await sandbox.token()
  sandbox.grant(LAN.openid, ['tmpl-case-progress'])
  await sandbox.post('/knobs', { banTemplate: 'tmpl-case-progress' })
  expect(await sandbox.send(access_token, progressMessage())).toMatchObject({ errcode: 43107 })
  await sandbox.post('/knobs', { banTemplate: null })
  expect(await sandbox.send(access_token, progressMessage())).toMatchObject({ errcode: 0 })
})

it('turns nothing when one name is wrong', async () => {
  const sandbox = await openSandbox()
  expect((await sandbox.post('/knobs', { busy: 3, dwon: true })).status).toBe(400)
  expect(sandbox.knobs).toEqual({ busy: 0, down: false, delayMs: 0, blockOpenid: null, banTemplate: null })
})
