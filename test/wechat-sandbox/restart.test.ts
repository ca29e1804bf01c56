import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { parseEnv } from './env'
import { APPID, json, LAN, openSandbox, progressMessage, SECRET } from './harness'
import { readHolders } from './holders'

function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'wechat-sandbox-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

it('keeps codes, token, subscriptions and messages over a restart', async () => {
  const file = join(makeFolder(), 'state', 'wechat.json')
  const before = await openSandbox({ file })
  const { access_token } = await before.token()
  for (let tap = 0; tap < 2; tap += 1) before.grant(LAN.openid, ['tmpl-case-progress'])
  await before.send(access_token, progressMessage())
  const [used, open] = [before.issueCode(LAN.openid), before.issueCode(LAN.openid)]
  await before.login({ js_code: used })
  await before.close()

  const after = await openSandbox({ file })
  expect(after.messages(LAN.openid)).toMatchObject([{ title: '办理进度通知' }])
  expect(await after.token()).toEqual({ access_token, expires_in: 7200 })
  expect(await after.send(access_token, progressMessage())).toMatchObject({ errcode: 0 })
  expect(await after.send(access_token, progressMessage())).toMatchObject({ errcode: 43101 })
  expect(await after.login({ js_code: used })).toMatchObject({ errcode: 40163 })
  expect(await after.login({ js_code: open })).toMatchObject({ openid: 'o-lan' })
  expect(readdirSync(join(file, '..'))).toEqual(['wechat.json'])
})

it('puts a spoilt state aside and begins anew', async () => {
  const folder = makeFolder()
  const file = join(folder, 'wechat.json')
  writeFileSync(file, '{"codes": [')
  const sandbox = await openSandbox({ file })
  expect(sandbox.messages(LAN.openid)).toEqual([])
  expect(readFileSync(`${file}.broken`, 'utf8')).toBe('{"codes": [')
})

it('reads the people when asked: none yet, half written, then there', () => {
  const file = join(makeFolder(), 'holders.json')
  expect(readHolders(file)).toEqual([])
  writeFileSync(file, '{"citizens": [{"na')
  expect(readHolders(file)).toEqual([])
  writeFileSync(file, JSON.stringify({ citizens: [LAN, { name: '没有号码的人' }] }))
  expect(readHolders(file)).toEqual([LAN])
})

it('prints all faults of its settings together', () => {
  expect(() => parseEnv({ PORT: 'http' })).toThrow(
    /^PORT must .*\nSANDBOX_FILE .*\nSANDBOX_HOLDERS .*\nSANDBOX_APPID .*\nSANDBOX_SECRET .*$/,
  )
})

it('runs as a process of its own, says when it is ready and stops when asked', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'holders.json'), JSON.stringify({ citizens: [LAN] }))
  const child = forkMain(folder)
  const [message] = (await once(child, 'message')) as [{ ready: true; port: number }]
  expect(message).toEqual({ ready: true, port: expect.any(Number) })
  const holders = await json(await fetch(`http://127.0.0.1:${message.port}/phone/holders`))
  expect(holders).toEqual({ holders: [LAN] })
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await gone).toEqual([0, null])
}, 20_000)

function forkMain(folder: string): ChildProcess {
  const child = fork(fileURLToPath(new URL('main.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PORT: '0',
      SANDBOX_FILE: join(folder, 'wechat.json'),
      SANDBOX_HOLDERS: join(folder, 'holders.json'),
      SANDBOX_APPID: APPID,
      SANDBOX_SECRET: SECRET,
    },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}
