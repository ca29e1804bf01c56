import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDoor } from './door'

const servers: Server[] = []
const folder = mkdtempSync(join(tmpdir(), 'doorstep-door-'))
let base = ''

async function listen(server: Server) {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A BFF that tells what reached it, refuses an upload at once, and breaks an answer off. */
const bff: RequestListener = (incoming, response) => {
  if (incoming.url === '/api/v1/upload') response.writeHead(413).end('too large')
  else if (incoming.url === '/api/v1/broken') {
    response.writeHead(200, { 'Content-Length': 100 }).write('half')
    setImmediate(() => response.destroy())
  } else
    response.end(JSON.stringify({ url: incoming.url, forwardedFor: incoming.headers['x-forwarded-for'] }))
}

beforeAll(async () => {
  for (const app of ['h5', 'admin']) mkdirSync(join(folder, app))
  writeFileSync(join(folder, 'h5/index.html'), '<h1>H5</h1>')
  mkdirSync(join(folder, 'h5/assets'))
  writeFileSync(join(folder, 'h5/assets/index-Dk3_x9aB.js'), 'run()')
  writeFileSync(join(folder, 'h5/vendors-node_modules.js'), 'run()')
  const login = { role: '镇受理员', name: '<符>', place: '七坊镇', username: 'qifang', password: 'a&b' }
  writeFileSync(
    join(folder, 'demo.json'),
    JSON.stringify({ logins: [login], citizens: [{ name: '王𠮷', openid: 'o"1', place: '木棉村' }] }),
  )
  const bffUrl = await listen(createServer(bff))
  const sandboxUrl = await listen(
    createServer((incoming, response) => response.end(`sandbox ${incoming.url}`)),
  )
  const [h5Folder, adminFolder, demoFile] = ['h5', 'admin', 'demo.json'].map((name) => join(folder, name))
  const settings = { port: 0, bffUrl, sandboxUrl, h5Folder: h5Folder ?? '', adminFolder: adminFolder ?? '' }
  base = await listen(createDoor({ ...settings, demoFile: demoFile ?? '' }))
})
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections()
  rmSync(folder, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(base + path, { headers, redirect: 'manual' })

describe('the one port', () => {
  it.each(['/api/v1/cases?page=2', '/docs', '/docs/app.css', '/openapi.json', '/healthz'])(
    'hands %s to the BFF',
    async (path) => {
      expect(await (await get(path)).json()).toMatchObject({ url: path })
    },
  )

  it('believes nobody about who was forwarded', async () => {
    const answer = await get('/api/v1/me', { 'x-forwarded-for': '6.6.6.6' })
    expect(await answer.json()).toMatchObject({ forwardedFor: '127.0.0.1' })
  })

  it('hands the sandbox its own paths', async () => {
    expect(await (await get('/sandbox/phone/messages?openid=o1')).text()).toBe(
      'sandbox /phone/messages?openid=o1',
    )
  })

  it.each(['/h5', '/admin', '/sandbox'])('adds the slash that relative links need: %s', async (path) => {
    expect((await get(`${path}?holder=o1`)).headers.get('location')).toBe(`${path}/?holder=o1`)
  })

  it('serves a build: its index always asked again, hashed files kept', async () => {
    const index = await get('/h5/?holder=o1')
    expect([await index.text(), index.headers.get('cache-control')]).toEqual(['<h1>H5</h1>', 'no-cache'])
    expect((await get('/h5/vendors-node_modules.js')).headers.get('cache-control')).toBe('no-cache')
    expect((await get('/h5/assets/index-Dk3_x9aB.js')).headers.get('cache-control')).toContain('immutable')
  })

  it('shows whom to log in as, with names as text', async () => {
    const page = await (await get('/')).text()
    expect(page).toContain('&lt;符&gt;')
    expect(page).toContain('a&amp;b')
    expect(page).toContain('<a href="/sandbox/?holder=o%221">王𠮷</a>')
  })
})

describe('what goes wrong', () => {
  it('answers a program in JSON and a person with a page', async () => {
    const program = await get('/nowhere')
    expect([program.status, await program.json()]).toMatchObject([
      404,
      { code: 'not_found', message: '没有这个页面，请从首页重新进入。' },
    ])
    expect(await (await get('/nowhere', { accept: 'text/html' })).text()).toContain('回首页')
  })

  it.each(['/h5/missing.js', '/h5/%2e%2e/demo.json', '/h5/..%2fdemo.json'])(
    'has no file %s',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )

  it('says that a build is missing', async () => {
    expect((await get('/admin/')).status).toBe(503)
  })

  it.each(['keep-alive', 'close'])(
    'passes on a refusal that comes before the upload is read (%s)',
    async (connection) => {
      const status = await new Promise((resolve, reject) => {
        const upload = request(`${base}/api/v1/upload`, { method: 'POST', headers: { connection } })
        upload.on('response', (answer) => resolve(answer.statusCode)).on('error', reject)
        upload.end(Buffer.alloc(20_000_000))
      })
      expect(status).toBe(413)
    },
  )

  it('breaks off where the BFF breaks off', async () => {
    const answer = await get('/api/v1/broken')
    await expect(answer.text()).rejects.toThrow()
  })

  it('says so when nobody answers behind it', async () => {
    const gone = createServer()
    const url = await listen(gone)
    await new Promise((resolve) => gone.close(resolve))
    const door = await listen(
      createDoor({
        port: 0,
        bffUrl: url,
        sandboxUrl: url,
        h5Folder: folder,
        adminFolder: folder,
        demoFile: 'none',
      }),
    )
    const answer = await fetch(`${door}/api/v1/cases`)
    expect([answer.status, await answer.json()]).toMatchObject([502, { code: 'unavailable', params: {} }])
    expect(await (await fetch(door)).text()).toContain('家门口办')
  })
})
