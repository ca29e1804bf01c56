import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stopLeftovers } from './leftovers.mjs'
import { findBirth, identify } from './process-identity.mjs'
import { Supervisor } from './supervisor.mjs'

let folder = ''
let pids = ''
let supervisor: Supervisor
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doorstep-supervisor-'))
  pids = join(folder, 'pids')
  mkdirSync(pids)
  supervisor = new Supervisor({ logs: join(folder, 'logs'), pids })
})
afterEach(() => {
  supervisor.killAll()
  rmSync(folder, { recursive: true })
})

/** A service that writes its name down when it is asked to end. */
const service = (name: string) => {
  const end = `require('node:fs').appendFileSync('${folder}/ends', '${name} '); process.exit(0)`
  const code = `process.on('SIGTERM', () => { ${end} }); console.log('up'); setInterval(() => {}, 1000)`
  return supervisor.serve(name, process.execPath, ['-e', code])
}
const untilUp = (name: string) =>
  vi.waitUntil(() => readFileSync(supervisor.logOf(name), 'utf8') === 'up\n', { timeout: 10_000 })

describe('a supervisor', () => {
  it('stops the last started first, and leaves no record', async () => {
    for (const name of ['database', 'worker', 'door']) service(name)
    await Promise.all(['database', 'worker', 'door'].map(untilUp))
    await supervisor.stopAll()
    expect(readFileSync(join(folder, 'ends'), 'utf8')).toBe('door worker database ')
    expect(readdirSync(pids)).toEqual([])
    expect(() => service('late')).toThrow('正在停止')
  })

  it('tells of a service that dies by itself, with its last words', async () => {
    supervisor.serve('bff', process.execPath, ['-e', 'console.error("no such table"); process.exit(3)'])
    await expect(supervisor.death).rejects.toMatchObject({
      message: 'bff 意外停止（退出码 3）。',
      evidence: 'no such table',
    })
  })

  it('gives the exit code of a task, 127 for a program that is not there', async () => {
    expect(await supervisor.run('task', process.execPath, ['-e', 'process.exit(7)'])).toBe(7)
    expect(await supervisor.run('nothing', join(folder, 'nothing'), [])).toBe(127)
  })

  it('keeps the log of the run before', async () => {
    for (const word of ['first', 'second'])
      await supervisor.run('task', process.execPath, ['-p', `'${word}'`])
    expect(readFileSync(supervisor.logOf('task'), 'utf8')).toBe('second\n')
    expect(readFileSync(join(folder, 'logs/task.previous.log'), 'utf8')).toBe('first\n')
  })
})

describe('what a killed launcher left', () => {
  it('is stopped by its record', async () => {
    const child = service('redis')
    await untilUp('redis')
    expect(await stopLeftovers(pids)).toEqual(['redis'])
    expect(findBirth(child.pid ?? 0)).toBeUndefined()
  })

  it('is not mistaken for a stranger who got its number', async () => {
    const record = join(pids, 'mariadb.json')
    writeFileSync(record, JSON.stringify({ ...identify(process.pid), born: 'earlier' }))
    writeFileSync(join(pids, 'cut.json'), '{"pi')
    expect(await stopLeftovers(pids)).toEqual([])
    expect(existsSync(record)).toBe(false)
  })
})
