// @ts-check
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Fault } from './fault.mjs'
import { withLock } from './lock.mjs'
import { firstLines } from './logs.mjs'
import { ROOT, WORKSPACES } from './paths.mjs'

/**
 * @typedef {object} Locked one package of a lock file
 * @property {string} [version]
 * @property {boolean} [link] a workspace
 * @property {boolean} [optional] may be missing on this machine
 */

/** One launcher of this checkout at a time may change node_modules and the builds. */
const INSTALL_LOCK = join(ROOT, '.data/install.lock')

/**
 * The packages of the lock file, if node_modules is missing, half made or from another lock file.
 *
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 * @param {import('./progress.mjs').Progress} progress
 */
export function ensureNpmPackages(supervisor, progress) {
  return alone(progress, async () => {
    if (isComplete()) return
    progress.note('正在下载程序库（npm ci），第一次约需一两分钟')
    const code = await install(supervisor)
    if (code === 0 && isComplete()) return
    if (code === 127) throw new Fault('找不到 npm。', ['请重新安装 Node.js 20（自带 npm），再试一次。'])
    const log = supervisor.logOf('npm-install')
    const wayOn = ['请检查网络和 npm 的 registry 设置，再试一次。', `完整日志：${log}`]
    throw new Fault('程序库没能装上（npm ci）。', wayOn, firstLines(log))
  })
}

/**
 * `npm ci`. It refuses a lock file without the packages of other systems, which are optional, and a mirror that
 * lacks some of them makes no other lock file; `npm install` puts in the same versions and minds less.
 *
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 * @returns {Promise<number>} npm's exit code
 */
async function install(supervisor) {
  const quiet = ['--include=dev', '--no-progress', '--no-audit', '--no-fund', '--loglevel=error']
  const code = await supervisor.run('npm-install', ...npmCommand('ci', ...quiet))
  if (code === 0 || !readFileSync(supervisor.logOf('npm-install'), 'utf8').includes('EUSAGE')) return code
  for (const folder of ['.', ...WORKSPACES])
    rmSync(join(ROOT, folder, 'node_modules'), { recursive: true, force: true })
  return supervisor.run('npm-install', ...npmCommand('install', '--no-save', ...quiet))
}

function isComplete() {
  return isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'))
}

/**
 * @template T
 * @param {import('./progress.mjs').Progress} progress
 * @param {() => Promise<T>} work
 */
export function alone(progress, work) {
  mkdirSync(dirname(INSTALL_LOCK), { recursive: true })
  return withLock(INSTALL_LOCK, () => progress.note('另一个启动或测试正在安装、构建，等它完成'), work)
}

/**
 * npm keeps a lock file inside node_modules and writes it last of all, so it tells a finished installation from a
 * broken one.
 *
 * @param {string | undefined} wanted package-lock.json
 * @param {string | undefined} present node_modules/.package-lock.json
 */
export function isInstalled(wanted, present) {
  if (wanted === undefined || present === undefined) return false
  const here = parsePackages(present)
  return Object.entries(parsePackages(wanted)).every(([path, { version, link, optional }]) => {
    const isWorkspaceItself = !path.includes('node_modules/')
    if (isWorkspaceItself || optional) return true
    const found = here[path]
    return found !== undefined && (link ? found.link === true : found.version === version)
  })
}

/**
 * npm as it was started, else the one on PATH.
 *
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function npmCommand(...args) {
  const script = process.env.npm_execpath
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args]
}

/**
 * @param {string} content
 * @returns {Record<string, Locked>}
 */
function parsePackages(content) {
  try {
    return JSON.parse(content).packages ?? {}
  } catch {
    // A broken lock file matches nothing, so npm is asked, and says what is wrong.
    return { 'node_modules/': { version: content } }
  }
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(join(ROOT, path), 'utf8')
  } catch {
    return undefined
  }
}
