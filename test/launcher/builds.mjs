// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from './fault.mjs'
import { lastLines } from './logs.mjs'
import { npmCommand } from './npm-packages.mjs'
import { ROOT } from './paths.mjs'

/**
 * @typedef {object} Build
 * @property {string} name also the name of its log
 * @property {string} title
 * @property {string} workspace
 * @property {string} script
 * @property {string} output
 */

/** @type {Record<'h5' | 'weapp' | 'admin', Build>} */
export const BUILDS = {
  h5: {
    name: 'build-h5',
    title: '手机端网页版',
    workspace: 'miniprogram',
    script: 'build:h5',
    output: 'miniprogram/dist-h5',
  },
  weapp: {
    name: 'build-weapp',
    title: '微信小程序',
    workspace: 'miniprogram',
    script: 'build:weapp',
    output: 'miniprogram/dist',
  },
  admin: {
    name: 'build-admin',
    title: '柜台网页',
    workspace: 'admin-web',
    script: 'build',
    output: 'admin-web/dist',
  },
}

/** What no build reads: what others and itself make. */
const NOT_SOURCE = /^(node_modules|dist(-.*)?|coverage|\.swc|\.temp|\.cache)$/

const STAMP = '.built-from'

/**
 * Builds, unless the output was made from these very sources.
 *
 * @param {Build} build
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function ensureBuild(build, supervisor) {
  const stamp = join(ROOT, build.output, STAMP)
  const sources = fingerprint([build.workspace, 'shared', 'package-lock.json', 'tsconfig.base.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return false
  const [command, args] = npmCommand('run', build.script, '-w', build.workspace)
  const code = await supervisor.run(build.name, command, args, {
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const log = supervisor.logOf(build.name)
  if (code !== 0 || !existsSync(join(ROOT, build.output))) {
    throw new Fault(`${build.title}没能构建。`, [`完整日志：${log}`], lastLines(log, 30))
  }
  mkdirSync(join(ROOT, build.output), { recursive: true })
  writeFileSync(stamp, sources)
  return true
}

/**
 * @param {string[]} roots files and folders of the repository
 * @returns {string} changes with each name and each content below them
 */
export function fingerprint(roots, base = ROOT) {
  const hash = createHash('sha256')
  for (const file of roots.flatMap((root) => listFiles(base, root))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(base, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} base
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(base, path) {
  const full = join(base, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  const names = readdirSync(full).filter((name) => !NOT_SOURCE.test(name))
  return names.sort().flatMap((name) => listFiles(base, join(path, name)))
}
