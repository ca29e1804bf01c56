// @ts-check
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Fault } from './fault.mjs'
import { ROOT } from './paths.mjs'

/**
 * @typedef {{ type: 'string' | 'boolean', default?: string | boolean }} Flag
 * @typedef {Record<string, Flag>} Flags
 */

const DEFAULT_PORT = '5180'
const DATA = { type: /** @type {const} */ ('string'), default: '.data' }

/**
 * `npm start -- [--json] [--port N] [--data DIR]`
 *
 * @param {string[]} argv
 */
export function parseStart(argv) {
  const usage = 'npm start -- [--json] [--port 5180] [--data .data]'
  const flags = parse(
    argv,
    { json: { type: 'boolean' }, port: { type: 'string', default: DEFAULT_PORT }, data: DATA },
    usage,
  )
  return { json: flags.json === true, port: parsePort(String(flags.port), usage), data: folderOf(flags.data) }
}

/**
 * `npm run reset -- [--yes] [--data DIR]`
 *
 * @param {string[]} argv
 */
export function parseReset(argv) {
  const flags = parse(
    argv,
    { yes: { type: 'boolean' }, data: DATA },
    'npm run reset -- [--yes] [--data .data]',
  )
  return { yes: flags.yes === true, data: folderOf(flags.data) }
}

/**
 * `npm test -- [--only=SECTION]`
 *
 * @param {string[]} argv
 * @param {string[]} sections the names that may stand after `--only`
 * @returns {{ only: string | undefined }}
 */
export function parseTest(argv, sections) {
  const usage = `npm test -- [--only=${sections.join('|')}]`
  const { only } = parse(argv, { only: { type: 'string' } }, usage)
  if (only === undefined) return { only }
  if (typeof only !== 'string' || !sections.includes(only)) {
    throw new Fault(`没有叫“${only}”的测试部分。`, [`可以写：${sections.join('、')}`])
  }
  return { only }
}

/**
 * @param {string[]} argv
 * @param {Flags} flags
 * @param {string} usage
 * @returns {Record<string, string | boolean | undefined>}
 */
function parse(argv, flags, usage) {
  const options = Object.fromEntries(Object.entries(flags).map(([name, { type }]) => [name, { type }]))
  const { tokens, values } = parseArgs({ args: argv, options, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Fault(`不认识“${token.value}”。`, [`用法：${usage}`])
    if (token.kind !== 'option') continue
    const flag = flags[token.name]
    if (!flag) throw new Fault(`不认识选项 ${token.rawName}。`, [`用法：${usage}`])
    // `--data --json` forgot its folder, it does not name one.
    const isForgotten = !token.value || (!token.inlineValue && token.value.startsWith('--'))
    if (flag.type === 'string' && isForgotten)
      throw new Fault(`选项 ${token.rawName} 后面少了值。`, [`用法：${usage}`])
    if (flag.type === 'boolean' && token.value)
      throw new Fault(`选项 ${token.rawName} 后面不写值。`, [`用法：${usage}`])
  }
  const defaults = Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, flag.default]))
  return { ...defaults, ...values }
}

/**
 * @param {string} text
 * @param {string} usage
 */
function parsePort(text, usage) {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port
  throw new Fault(`端口“${text}”不对：应是 1 到 65535 的整数（0 表示任选一个空闲端口）。`, [`用法：${usage}`])
}

/** @param {string | boolean | undefined} folder relative to the repository, where npm runs its scripts */
function folderOf(folder) {
  return resolve(ROOT, String(folder))
}
