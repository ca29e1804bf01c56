// @ts-check
import { Fault } from './fault.mjs'
import { lastLines } from './logs.mjs'
import { findProgram, isRoot } from './machine.mjs'
import { findBrowser, findDatabase, findRedis, hasChineseFont } from './programs.mjs'
import { unpackWithoutRoot } from './unpacked-packages.mjs'

/**
 * @typedef {object} Need
 * @property {string} label
 * @property {string[]} apt packages of Debian and Ubuntu. Never the full server packages: they start services.
 * @property {string} brew
 * @property {boolean} vital whether we cannot go on without it
 * @property {boolean} unpackable whether it also runs from a folder, without root
 * @property {() => boolean} isHere
 */

/**
 * What this machine needs for a command.
 *
 * @param {import('./paths.mjs').Layout} paths
 * @param {{ browser: boolean }} wish
 * @returns {Need[]}
 */
function listNeeds(paths, { browser }) {
  /** @type {Need[]} */
  const needs = []
  if (!process.env.DATABASE_URL) {
    const apt = ['mariadb-server-core', 'mariadb-client-core']
    const isHere = () => findDatabase(paths.packages) !== undefined
    needs.push({ label: 'MariaDB', apt, brew: 'mariadb', vital: true, unpackable: true, isHere })
  }
  if (!process.env.REDIS_URL) {
    const isHere = () => findRedis(paths.packages) !== undefined
    needs.push({ label: 'Redis', apt: ['redis-tools'], brew: 'redis', vital: true, unpackable: true, isHere })
  }
  const font = { label: '中文字体', apt: ['fonts-noto-cjk'], brew: '', vital: false, unpackable: false }
  needs.push({ ...font, isHere: hasChineseFont })
  // Without a browser one part of the tests fails and says so; the others are still worth their time.
  const chromium = {
    label: 'Chromium',
    apt: ['chromium'],
    brew: '--cask chromium',
    vital: false,
    unpackable: false,
  }
  if (browser) needs.push({ ...chromium, isHere: () => findBrowser() !== undefined })
  return needs
}

/**
 * Installs what is really missing.
 *
 * @param {import('./paths.mjs').Layout} paths
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 * @param {import('./progress.mjs').Progress} progress
 * @param {{ browser: boolean }} wish
 */
export async function ensureSystemPackages(paths, supervisor, progress, wish) {
  const missing = listNeeds(paths, wish).filter((need) => !need.isHere())
  if (missing.length === 0) return
  progress.note(`缺少 ${missing.map(({ label }) => label).join('、')}，正在安装`)
  const evidence = await install(missing, paths, supervisor)
  const still = missing.filter((need) => !need.isHere())
  if (still.some(({ vital }) => vital)) throw refuse(still, evidence)
  if (still.length > 0) progress.note(presentShortage(still))
}

/**
 * @param {Need[]} missing
 * @param {import('./paths.mjs').Layout} paths
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 * @returns {Promise<string>} the last lines of what failed, if something did
 */
async function install(missing, paths, supervisor) {
  const apt = findProgram(['apt-get'])
  if (!apt) return ''
  if (isRoot())
    return installAsRoot(
      apt,
      missing.flatMap((need) => need.apt),
      supervisor,
    )
  const wanted = missing.filter(({ unpackable }) => unpackable).flatMap((need) => need.apt)
  return wanted.length > 0 ? unpackWithoutRoot(apt, wanted, paths, supervisor) : ''
}

/**
 * @param {string} apt
 * @param {string[]} packages
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 */
async function installAsRoot(apt, packages, supervisor) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // A fresh machine often updates itself in the background; wait for it rather than fail.
  const patient = ['-o', 'DPkg::Lock::Timeout=120']
  // Out-of-date lists may still do, so only the installation decides.
  await supervisor.run('apt-update', apt, [...patient, 'update'], { env })
  const args = [...patient, 'install', '-y', '--no-install-recommends', ...packages]
  const code = await supervisor.run('apt-install', apt, args, { env })
  return code === 0 ? '' : lastLines(supervisor.logOf('apt-install'))
}

/**
 * @param {Need[]} missing
 * @param {string} evidence
 */
function refuse(missing, evidence) {
  return new Fault(
    `缺少 ${missing.map(({ label }) => label).join('、')}，也没能自动装上。`,
    [wayOn(missing)],
    evidence,
  )
}

/** @param {Need[]} missing */
function presentShortage(missing) {
  return `没有 ${missing.map(({ label }) => label).join('、')}，先继续；要补上，请${wayOn(missing)}`
}

/** @param {Need[]} missing */
function wayOn(missing) {
  if (process.platform === 'darwin') return `运行：brew install ${missing.map(({ brew }) => brew).join(' ')}`
  const packages = missing.flatMap(({ apt }) => apt).join(' ')
  if (!findProgram(['apt-get'])) return `用本系统的软件管理器安装（Debian 上的名字：${packages}）`
  const sudo = isRoot() ? '' : 'sudo '
  return `运行：${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages}`
}
