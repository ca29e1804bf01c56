import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findHolder, judgeLock, releaseLock, signLock, takeLock } from './lock.mjs'

/** Process 40 lives and was born at boot-a/7; no other lives. */
const birthOf = (pid: number) => (pid === 40 ? 'boot-a/7' : undefined)

describe('judging a lock', () => {
  it.each([
    ['no file', undefined, 'free'],
    ['its process lives', '{"pid":40,"born":"boot-a/7"}', 'held'],
    ['its process is gone', '{"pid":41,"born":"boot-a/7"}', 'stale'],
    ['its number was given to a later process', '{"pid":40,"born":"boot-a/3"}', 'stale'],
    ['the machine has been started anew', '{"pid":40,"born":"boot-0/7"}', 'stale'],
    ['a file cut short', '{"pid":4', 'stale'],
    ['a file of another making', '40\n', 'stale'],
  ])('%s', (_, content, state) => {
    expect(judgeLock(content, birthOf).state).toBe(state)
  })
})

describe('holding a lock', () => {
  let folder = ''
  let path = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'doorstep-lock-'))
    path = join(folder, 'run.lock')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is ours until we release it, and tells others where we are', () => {
    expect(takeLock(path)).toEqual({ stale: false })
    signLock(path, 'http://127.0.0.1:5180')
    expect(takeLock(path)).toMatchObject({ holder: { pid: process.pid, url: 'http://127.0.0.1:5180' } })
    releaseLock(path)
    expect(existsSync(path)).toBe(false)
  })

  it('takes over from a dead process', () => {
    writeFileSync(path, '{"pid":999999999,"born":"boot-0/1"}')
    expect(findHolder(path)).toBeUndefined()
    expect(takeLock(path)).toEqual({ stale: true })
    expect(findHolder(path)?.pid).toBe(process.pid)
  })

  it("never releases another's", () => {
    writeFileSync(path, '{"pid":999999999,"born":"boot-0/1"}')
    releaseLock(path)
    expect(readFileSync(path, 'utf8')).toContain('999999999')
  })
})
