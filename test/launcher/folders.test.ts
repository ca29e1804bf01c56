import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from './builds.mjs'
import { prepareFolder } from './data-folder.mjs'
import { setAsideHalfMade } from './mariadb.mjs'
import { layOut } from './paths.mjs'
import { Progress } from './progress.mjs'
import { keepSecrets } from './secrets.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doorstep-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (path: string, content = '') => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
}

describe('the data folder', () => {
  it('is made with all that it holds, its sockets for this user alone', () => {
    const paths = layOut(join(folder, 'a/b'))
    prepareFolder(paths)
    expect(statSync(paths.sockets).mode & 0o777).toBe(0o700)
    expect(() => prepareFolder(paths)).not.toThrow()
  })

  it('may hold a half-made database, but nothing of others', () => {
    put('mysql/ibdata1')
    expect(() => prepareFolder(layOut(folder))).not.toThrow()
    rmSync(layOut(folder).mark)
    put('letter.txt')
    expect(() => prepareFolder(layOut(folder))).toThrow('里有不属于本系统的内容（如 letter.txt）。')
  })

  it('is no file and no link in place of the sockets', () => {
    put('file')
    expect(() => prepareFolder(layOut(join(folder, 'file')))).toThrow('不能使用：它不是文件夹。')
    mkdirSync(join(folder, 'data'))
    symlinkSync('/tmp', join(folder, 'data/sockets'))
    expect(() => prepareFolder(layOut(join(folder, 'data')))).toThrow('属于别的用户')
  })
})

describe('a database', () => {
  const written: string[] = []
  const write = (chunk: Buffer, _: string, done: () => void) => {
    written.push(chunk.toString())
    done()
  }
  const progress = new Progress(new Writable({ write }), 1)

  it('without its marker is moved aside, each time to a new place', () => {
    const paths = layOut(folder)
    for (const place of ['mysql.broken-1', 'mysql.broken-2']) {
      put('mysql/ibdata1', place)
      setAsideHalfMade(paths, progress)
      expect(statSync(join(folder, place, 'ibdata1')).size).toBe(place.length)
      expect(written.at(-1)).toContain(place)
    }
  })

  it('with its marker is left alone', () => {
    put('mysql/ibdata1')
    put('mysql.ready.json', '{"kind":"mariadb"}')
    setAsideHalfMade(layOut(folder), progress)
    expect(statSync(join(folder, 'mysql/ibdata1')).isFile()).toBe(true)
  })
})

describe('secrets', () => {
  it('are made once, for this user alone, and stay', () => {
    const secrets = keepSecrets(layOut(folder))
    expect(keepSecrets(layOut(folder))).toEqual(secrets)
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
    expect(secrets.FIELD_KEYS).toMatch(/^k1:[A-Za-z0-9+/]{43}=$/)
    expect(secrets.WECHAT_APPID).toBe('wxdemo0000000001')
  })

  it('are not made anew beside a database that needs the old ones', () => {
    put('mysql.ready.json', '{}')
    expect(() => keepSecrets(layOut(folder))).toThrow('不见了')
  })

  it.each(['{"JWT_SECRET":', '{}'])('are told broken: %s', (content) => {
    put('secrets.json', content)
    expect(() => keepSecrets(layOut(folder))).toThrow('已损坏')
  })
})

it('a fingerprint changes with contents and names, not with what builds leave behind', () => {
  put('app/src/a.ts', '1')
  const first = fingerprint(['app'], folder)
  put('app/dist-h5/a.js', 'built')
  put('app/node_modules/x/index.js', 'installed')
  expect(fingerprint(['app', 'missing'], folder)).toBe(first)
  put('app/src/a.ts', '2')
  const second = fingerprint(['app'], folder)
  put('app/src/b.ts', '')
  expect(new Set([first, second, fingerprint(['app'], folder)]).size).toBe(3)
})
