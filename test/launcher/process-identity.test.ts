import { expect, it } from 'vitest'
import { findBirth, identify, isAlive, parseStat } from './process-identity.mjs'

/** proc_pid_stat(5): pid (comm) state ppid … field 22 is starttime. */
const stat = (name: string, state: string) =>
  `17 (${name}) ${state} 1 17 17 0 -1 4194560 9 0 0 0 1 2 0 0 20 0 11 0 173825 1073741824 5 0`

it('reads the start of a process from field 22', () => {
  expect(parseStat(stat('node', 'S'))).toBe('173825')
})

it('is not led astray by blanks and brackets in a name', () => {
  expect(parseStat(stat('a) Z (b', 'R'))).toBe('173825')
})

it('counts a zombie as dead', () => {
  expect(parseStat(stat('mariadbd', 'Z'))).toBeUndefined()
})

it('knows this very process, and no other under its number', () => {
  const me = identify(process.pid)
  expect(isAlive(me)).toBe(true)
  expect(isAlive({ ...me, born: 'earlier' })).toBe(false)
})

it.each([0, -1, 1.5, Number.NaN, 999_999_999])('finds no process %d', (pid) => {
  expect(findBirth(pid)).toBeUndefined()
})
