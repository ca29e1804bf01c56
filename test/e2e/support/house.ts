import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** The one line that `npm start -- --json` prints. */
export interface Started {
  ready: true
  urls: { bff: string; admin: string; h5: string; sandbox: string; openapi: string }
  logins: { role: string; name: string; place: string; username: string; password: string }[]
  citizens: { name: string; openid: string; place: string; idNo: string }[]
}

const launcher = fileURLToPath(new URL('../../launcher/start.mjs', import.meta.url))

/** The whole house as a newcomer starts it, in a data folder of its own. */
export async function startHouse(): Promise<{ started: Started; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-e2e-'))
  const args = [launcher, '--json', '--port', String(await findFreePort()), '--data', folder]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    started: await readLine(child),
    async stop() {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The line, or the launcher's own words where it ended without one. */
function readLine(child: ChildProcess): Promise<Started> {
  const { stdout, stderr } = child
  if (!stdout || !stderr) throw new Error('the launcher has no output')
  let said = ''
  stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  return new Promise((resolve, reject) => {
    createInterface(stdout).once('line', (line) => resolve(JSON.parse(line) as Started))
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)))
  })
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
