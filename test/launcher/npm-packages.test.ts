import { describe, expect, it } from 'vitest'
import { isInstalled } from './npm-packages.mjs'

const lock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages })

const WANTED = lock({
  '': { name: 'doorstep' },
  shared: { name: '@doorstep/shared', version: '0.1.0' },
  'node_modules/@doorstep/shared': { resolved: 'shared', link: true },
  'node_modules/koa': { version: '3.3.0' },
  'bff/node_modules/ajv': { version: '8.20.0' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
})

const PRESENT = {
  'node_modules/@doorstep/shared': { resolved: 'shared', link: true },
  'node_modules/koa': { version: '3.3.0' },
  'bff/node_modules/ajv': { version: '8.20.0' },
}

describe('node_modules', () => {
  it('is up to date without what only another system installs', () => {
    expect(isInstalled(WANTED, lock(PRESENT))).toBe(true)
  })

  it.each([
    ['is missing, or its installation was broken off', undefined],
    ['lacks a package', lock({ ...PRESENT, 'bff/node_modules/ajv': undefined })],
    ['has another version', lock({ ...PRESENT, 'node_modules/koa': { version: '3.2.0' } })],
    [
      'has a package where a workspace belongs',
      lock({ ...PRESENT, 'node_modules/@doorstep/shared': { version: '0.1.0' } }),
    ],
    ['has a broken lock file', '{"packages": {"node_'],
  ])('is not: it %s', (_, present) => {
    expect(isInstalled(WANTED, present)).toBe(false)
  })

  it('is left to npm to judge when package-lock.json itself is broken', () => {
    expect(isInstalled('<<<<<<< HEAD', lock(PRESENT))).toBe(false)
  })
})
