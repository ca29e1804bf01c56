// @ts-check
import { readFileSync } from 'node:fs'

/**
 * @param {string} path of a log; may be missing
 * @param {number} [count]
 */
export function lastLines(path, count = 25) {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-count).join('\n')
  } catch {
    return ''
  }
}

/**
 * Where the beginning tells more than the end, as with npm.
 *
 * @param {string} path of a log; may be missing
 */
export function firstLines(path) {
  return lastLines(path, Number.MAX_SAFE_INTEGER).split('\n').slice(0, 12).join('\n')
}
