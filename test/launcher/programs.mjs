// @ts-check
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from './machine.mjs'

/**
 * @typedef {object} DatabaseProgram
 * @property {'mariadb' | 'mysql'} kind
 * @property {string} server
 * @property {string} client
 * @property {string | undefined} installer MariaDB's script; MySQL's server does this itself
 * @property {string | undefined} basedir set when the packages were only unpacked
 * @property {NodeJS.ProcessEnv} env
 *
 * @typedef {object} RedisProgram
 * @property {string} command
 * @property {string} argv0
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * The database server of this machine, else the one unpacked into the data folder.
 *
 * @param {string} unpacked the folder into which packages were unpacked without root
 * @returns {DatabaseProgram | undefined}
 */
export function findDatabase(unpacked) {
  const server = findProgram(['mariadbd', 'mysqld'])
  const client = findProgram(['mariadb', 'mysql'])
  const installer = findProgram(['mariadb-install-db', 'mysql_install_db'])
  if (server && client) {
    const kind = /mariadb/i.test(versionOf(server)) ? 'mariadb' : 'mysql'
    if (kind === 'mysql' || installer)
      return { kind, server, client, installer, basedir: undefined, env: process.env }
  }
  return findUnpackedDatabase(unpacked)
}

/**
 * @param {string} unpacked
 * @returns {DatabaseProgram | undefined}
 */
function findUnpackedDatabase(unpacked) {
  const basedir = join(unpacked, 'usr')
  const server = findProgram(['mariadbd'], [join(basedir, 'sbin')])
  const client = findProgram(['mariadb'], [join(basedir, 'bin')])
  const installer = findProgram(['mariadb-install-db'], [join(basedir, 'bin')])
  if (!server || !client || !installer) return undefined
  return { kind: 'mariadb', server, client, installer, basedir, env: withLibraries(unpacked) }
}

/**
 * Debian's redis-tools holds the server too: one binary that looks at the name under which it was started.
 *
 * @param {string} unpacked
 * @returns {RedisProgram | undefined}
 */
export function findRedis(unpacked) {
  const command = findProgram(['redis-server', 'redis-check-rdb'])
  if (command) return { command, argv0: 'redis-server', env: process.env }
  const local = findProgram(['redis-check-rdb'], [join(unpacked, 'usr/bin')])
  if (!local) return undefined
  return { command: local, argv0: 'redis-server', env: withLibraries(unpacked) }
}

/** @returns {string | undefined} the browser for the tests */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? given : undefined
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  if (existsSync(mac)) return mac
  return findProgram(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])
}

/** Whether the browser will find Chinese glyphs. */
export function hasChineseFont() {
  if (process.platform !== 'linux') return true
  if (existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true
  const lister = findProgram(['fc-list'])
  return (
    lister !== undefined && execFileSync(lister, [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== ''
  )
}

/** @param {string} server */
function versionOf(server) {
  return execFileSync(server, ['--no-defaults', '--version'], { encoding: 'utf8' })
}

/**
 * Debian keeps libraries in folders named after the machine, such as lib/x86_64-linux-gnu.
 *
 * @param {string} unpacked
 * @returns {NodeJS.ProcessEnv}
 */
function withLibraries(unpacked) {
  const roots = [join(unpacked, 'usr/lib'), join(unpacked, 'lib')].filter((folder) => existsSync(folder))
  const folders = roots.flatMap((root) => readdirSync(root).map((name) => join(root, name)))
  const path = [...folders.filter((folder) => folder.endsWith('-linux-gnu')), process.env.LD_LIBRARY_PATH]
  return { ...process.env, LD_LIBRARY_PATH: path.filter(Boolean).join(':') }
}
