import { expect, it } from 'vitest'
import { requireMachine } from './machine.mjs'

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('runs on Node %s', (version) => {
  expect(() => requireMachine(version, 'linux')).not.toThrow()
})

it.each(['18.19.0', '20.18.3', '16.20.2'])('refuses Node %s with a sentence', (version) => {
  expect(() => requireMachine(version, 'linux')).toThrow(`Node.js 版本太旧：现在是 ${version}，需要 20.19 或更新。`)
})

it('sends Windows to WSL', () => {
  expect(() => requireMachine('22.0.0', 'win32')).toThrow('Windows')
})
