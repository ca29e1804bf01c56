// @ts-check
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Fault } from './fault.mjs'
import { lastLines } from './logs.mjs'
import { userName } from './machine.mjs'
import { commandFor } from './paths.mjs'

/**
 * @typedef {import('./paths.mjs').Layout} Layout
 * @typedef {import('./programs.mjs').DatabaseProgram} DatabaseProgram
 * @typedef {import('./supervisor.mjs').Supervisor} Supervisor
 */

/** A server that repairs itself after a crash needs some seconds before it answers. */
const PATIENCE_MS = 60_000

const DATABASE = 'doorstep'

/**
 * The private database server of a data folder: made at the first start, then reached through a unix socket only.
 *
 * @param {Layout} paths
 * @param {DatabaseProgram} program
 * @param {Supervisor} supervisor
 * @param {import('./progress.mjs').Progress} progress
 * @returns {Promise<string>} DATABASE_URL
 */
export async function startDatabase(paths, program, supervisor, progress) {
  setAsideHalfMade(paths, progress)
  if (!existsSync(paths.mysqlReady)) await makeSystemTables(paths, program, supervisor)
  requireSameKind(paths, program)
  const socket = join(paths.sockets, 'mariadb.sock')
  const child = supervisor.serve('mariadb', program.server, serverArguments(paths, program, socket), {
    env: program.env,
  })
  const sql = `CREATE DATABASE IF NOT EXISTS ${DATABASE} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`
  const args = ['--no-defaults', `--socket=${socket}`, `--user=${adminOf(program)}`, '-e', sql]
  const attempt = () => supervisor.run('mariadb-client', program.client, args, { env: program.env })
  if (!(await succeedsInTime(child, attempt))) {
    const evidence = `${lastLines(supervisor.logOf('mariadb'))}\n${lastLines(supervisor.logOf('mariadb-client'))}`
    throw new Fault('数据库一分钟内没有应答。', [`完整日志：${paths.logs}`], evidence)
  }
  return `mysql://${encodeURIComponent(adminOf(program))}@localhost/${DATABASE}?socketPath=${encodeURIComponent(socket)}`
}

/**
 * The marker is written last, so a folder without it comes from a broken first start. It is kept, out of the way.
 *
 * @param {Layout} paths
 * @param {import('./progress.mjs').Progress} progress
 */
export function setAsideHalfMade(paths, progress) {
  if (!existsSync(paths.mysql) || existsSync(paths.mysqlReady)) return
  const taken = readdirSync(paths.folder).filter((name) => name.startsWith('mysql.broken-')).length
  const aside = `${paths.mysql}.broken-${taken + 1}`
  renameSync(paths.mysql, aside)
  progress.note(`上次的数据库没有建完，已移到 ${aside}，现在重新建立`)
}

/**
 * @param {Layout} paths
 * @param {DatabaseProgram} program
 * @param {Supervisor} supervisor
 */
async function makeSystemTables(paths, program, supervisor) {
  const [command, args] = program.installer
    ? mariadbInstallation(paths, program)
    : mysqlInstallation(paths, program)
  // MariaDB's script splits paths at blanks, so it works on a path relative to the data folder.
  const code = await supervisor.run('mariadb-install', command, args, { env: program.env, cwd: paths.folder })
  const log = supervisor.logOf('mariadb-install')
  if (code !== 0) throw new Fault('数据库没能建立。', [`完整日志：${log}`], lastLines(log))
  writeFileSync(paths.mysqlReady, JSON.stringify({ kind: program.kind }))
}

/**
 * @param {Layout} paths
 * @param {DatabaseProgram} program
 * @returns {[string, string[]]}
 */
function mariadbInstallation(paths, program) {
  const user = userName()
  const args = ['--no-defaults', `--datadir=./${basename(paths.mysql)}`, `--user=${user}`]
  args.push('--auth-root-authentication-method=socket', `--auth-root-socket-user=${user}`)
  args.push('--skip-test-db', '--skip-name-resolve')
  if (program.basedir) args.push(`--basedir=${program.basedir}`)
  return [program.installer ?? '', args]
}

/**
 * @param {Layout} paths
 * @param {DatabaseProgram} program
 * @returns {[string, string[]]}
 */
function mysqlInstallation(paths, program) {
  return [
    program.server,
    ['--no-defaults', '--initialize-insecure', `--datadir=${paths.mysql}`, `--user=${userName()}`],
  ]
}

/**
 * @param {Layout} paths
 * @param {DatabaseProgram} program
 * @param {string} socket
 */
function serverArguments(paths, program, socket) {
  const args = ['--no-defaults', `--user=${userName()}`, `--datadir=${paths.mysql}`, `--socket=${socket}`]
  args.push(`--pid-file=${join(dirname(socket), 'mariadb.pid')}`, '--skip-networking', '--skip-name-resolve')
  args.push('--character-set-server=utf8mb4', '--collation-server=utf8mb4_bin', '--default-time-zone=+00:00')
  args.push('--innodb-flush-log-at-trx-commit=1', '--innodb-buffer-pool-size=256M')
  if (program.basedir) args.push(`--basedir=${program.basedir}`)
  if (program.kind === 'mariadb') args.push('--innodb-log-file-size=64M')
  else args.push('--mysqlx=OFF', '--secure-file-priv=NULL')
  return args
}

/**
 * @param {Layout} paths
 * @param {DatabaseProgram} program
 */
function requireSameKind(paths, program) {
  const { kind } = JSON.parse(readFileSync(paths.mysqlReady, 'utf8'))
  if (kind === program.kind) return
  throw new Fault(`数据文件夹里的数据库由 ${kind} 建立，这台机器上现在是 ${program.kind}，两者不能互读。`, [
    `请装回 ${kind}，或清空重来：${commandFor('npm run reset', paths.folder)}`,
  ])
}

/**
 * MariaDB knows its administrator by the system's user at the other end of the socket.
 *
 * @param {DatabaseProgram} program
 */
function adminOf(program) {
  return program.kind === 'mariadb' ? userName() : 'root'
}

/**
 * @param {import('node:child_process').ChildProcess} child whose death the supervisor reports by itself
 * @param {() => Promise<number>} attempt gives an exit code
 */
async function succeedsInTime(child, attempt) {
  const deadline = Date.now() + PATIENCE_MS
  while (child.exitCode === null && Date.now() < deadline) {
    if ((await attempt()) === 0) return true
    await delay(50)
  }
  return false
}
