// @ts-check
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Fault } from './fault.mjs'

/** Reading a large append-only file back takes a while. */
const PATIENCE_MS = 30_000

/**
 * The private Redis of a data folder, reached through a unix socket only.
 *
 * @param {import('./paths.mjs').Layout} paths
 * @param {import('./programs.mjs').RedisProgram} program
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 * @returns {Promise<string>} REDIS_URL
 */
export async function startRedis(paths, program, supervisor) {
  const socket = join(paths.sockets, 'redis.sock')
  const args = ['--dir', paths.redis, '--unixsocket', socket, '--unixsocketperm', '700', '--port', '0']
  args.push(
    '--save',
    '',
    '--appendonly',
    'yes',
    '--appendfsync',
    'everysec',
    '--maxmemory-policy',
    'noeviction',
  )
  const { command, argv0, env } = program
  const child = supervisor.serve('redis', command, args, { argv0, env })
  const deadline = Date.now() + PATIENCE_MS
  while (child.exitCode === null && Date.now() < deadline) {
    if (await ping(socket)) return `unix:${socket}`
    await delay(20)
  }
  throw new Fault('Redis 没有应答。', ['请查看数据文件夹里的 logs/redis.log。'])
}

/**
 * @param {string} socket
 * @returns {Promise<boolean>} false while it is absent or still reading its file
 */
function ping(socket) {
  return new Promise((resolve) => {
    const connection = createConnection(socket, () => connection.write('PING\r\n'))
    connection.once('error', () => resolve(false))
    connection.once('data', (answer) => {
      connection.destroy()
      resolve(answer.toString().startsWith('+PONG'))
    })
  })
}
