// @ts-check
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { isAlive } from './process-identity.mjs'

/** After this long a process that a killed launcher left behind is killed too. */
const PATIENCE_MS = 20_000

/**
 * Stops what a killed launcher left running on this data folder.
 *
 * @param {string} pids the folder of the process numbers
 * @returns {Promise<string[]>} the names of the processes that were stopped
 */
export async function stopLeftovers(pids) {
  const living = readRecords(pids).filter(({ identity }) => isAlive(identity))
  for (const { identity } of living) signal(identity.pid, 'SIGTERM')
  const deadline = Date.now() + PATIENCE_MS
  while (living.some(({ identity }) => isAlive(identity)) && Date.now() < deadline) await delay(50)
  for (const { identity } of living) if (isAlive(identity)) signal(-identity.pid, 'SIGKILL')
  for (const file of readdirSync(pids)) rmSync(join(pids, file), { force: true })
  return living.map(({ name }) => name)
}

/** @param {string} pids */
function readRecords(pids) {
  return readdirSync(pids).flatMap((file) => {
    const identity = parseIdentity(readFileSync(join(pids, file), 'utf8'))
    return identity ? [{ name: file.replace(/\.json$/, ''), identity }] : []
  })
}

/**
 * @param {string} content of a file that a crash may have cut short
 * @returns {import('./process-identity.mjs').Identity | undefined}
 */
function parseIdentity(content) {
  try {
    const { pid, born } = JSON.parse(content)
    return typeof pid === 'number' && typeof born === 'string' ? { pid, born } : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {number} target
 * @param {NodeJS.Signals} name
 */
function signal(target, name) {
  try {
    process.kill(target, name)
  } catch {
    // It ended in the meantime.
  }
}
