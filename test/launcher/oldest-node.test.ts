import { expect, it } from 'vitest'
import { refuseMachine } from './oldest-node.mjs'

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('runs on Node %s', (version) => {
  expect(refuseMachine(version, 'linux')).toBe('')
})

it.each(['20.18.3', '18.19.0', '12.22.9'])('refuses Node %s with a sentence', (version) => {
  expect(refuseMachine(version, 'linux')).toContain(
    `Node.js 版本太旧：现在是 ${version}，需要 20.19 或更新。`,
  )
})

it('sends Windows to WSL', () => {
  expect(refuseMachine('22.0.0', 'win32')).toContain('WSL2')
})
