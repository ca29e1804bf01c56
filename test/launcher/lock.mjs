// @ts-check
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { codeOf } from './fault.mjs'
import { findBirth, identify, isAlive } from './process-identity.mjs'

/**
 * @typedef {import('./process-identity.mjs').Identity & { url?: string }} Holder
 */

/**
 * Who holds a lock.
 *
 * @param {string | undefined} content of the lock file, undefined when there is none
 * @param {(pid: number) => string | undefined} [birthOf]
 * @returns {{ state: 'free' | 'stale' } | { state: 'held', holder: Holder }}
 */
export function judgeLock(content, birthOf = findBirth) {
  if (content === undefined) return { state: 'free' }
  const holder = parseHolder(content)
  // A file cut short by a crash names nobody.
  return holder && isAlive(holder, birthOf) ? { state: 'held', holder } : { state: 'stale' }
}

/**
 * @param {string} path
 * @returns {Holder | undefined} the living process that holds it
 */
export function findHolder(path) {
  const verdict = judgeLock(readIfThere(path))
  return verdict.state === 'held' ? verdict.holder : undefined
}

/**
 * @param {string} path
 * @returns {{ holder: Holder } | { stale: boolean }} the living holder, or ours now; stale when a dead one had it
 */
export function takeLock(path) {
  const verdict = judgeLock(readIfThere(path))
  if (verdict.state === 'held') return { holder: verdict.holder }
  if (verdict.state === 'stale') rmSync(path, { force: true })
  try {
    writeFileSync(path, JSON.stringify(identify(process.pid)), { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return takeLock(path)
    throw error
  }
  return { stale: verdict.state === 'stale' }
}

/**
 * @param {string} path of a lock that is ours
 * @param {string} url what to tell others who find it held
 */
export function signLock(path, url) {
  writeFileSync(path, JSON.stringify({ ...identify(process.pid), url }))
}

/** @param {string} path */
export function releaseLock(path) {
  if (findHolder(path)?.pid === process.pid) rmSync(path, { force: true })
}

/**
 * Runs the work while no other launcher of this checkout does such work.
 *
 * @template T
 * @param {string} path
 * @param {() => void} onWait called once if somebody else is at it
 * @param {() => Promise<T>} work
 */
export async function withLock(path, onWait, work) {
  for (let tries = 0; 'holder' in takeLock(path); tries++) {
    if (tries === 0) onWait()
    await delay(300)
  }
  try {
    return await work()
  } finally {
    releaseLock(path)
  }
}

/**
 * @param {string} content
 * @returns {Holder | undefined}
 */
function parseHolder(content) {
  try {
    const { pid, born, url } = JSON.parse(content)
    return typeof pid === 'number' && typeof born === 'string' ? { pid, born, url } : undefined
  } catch {
    return undefined
  }
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}
