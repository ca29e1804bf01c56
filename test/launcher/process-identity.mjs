// @ts-check
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * @typedef {object} Identity a process that no later one can be mistaken for
 * @property {number} pid
 * @property {string} born the boot and the moment in it at which the process began
 */

/**
 * When the process was born; numbers of processes are used again, this is not.
 *
 * @param {number} pid
 * @returns {string | undefined} undefined when no such process lives
 */
export function findBirth(pid) {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined
  return process.platform === 'linux' ? birthFromProc(pid) : birthFromPs(pid)
}

/**
 * @param {Identity} identity
 * @param {(pid: number) => string | undefined} [birthOf]
 */
export function isAlive(identity, birthOf = findBirth) {
  return birthOf(identity.pid) === identity.born
}

/**
 * @param {number} pid of a process that lives
 * @returns {Identity}
 */
export function identify(pid) {
  return { pid, born: findBirth(pid) ?? '' }
}

/** @param {number} pid */
function birthFromProc(pid) {
  try {
    const birth = parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    return birth && `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${birth}`
  } catch {
    return undefined
  }
}

/**
 * proc(5): the name in brackets may hold blanks and brackets, so count behind its end. Field 3 is the state,
 * field 22 the start in clock ticks since the boot. A zombie counts as dead.
 *
 * @param {string} stat the contents of /proc/<pid>/stat
 * @returns {string | undefined}
 */
export function parseStat(stat) {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
}

/** @param {number} pid */
function birthFromPs(pid) {
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() || undefined : undefined
}
