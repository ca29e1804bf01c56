// @ts-check
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

export const WORKSPACES = ['shared', 'db', 'bff', 'miniprogram', 'admin-web', 'test']

/**
 * The longest socket path we use, in bytes. The kernel takes 107 on Linux and 103 on macOS; the servers add
 * suffixes such as `.lock` of their own.
 */
const LONGEST_SOCKET = 96

/**
 * Where everything lies inside a data folder.
 *
 * @typedef {ReturnType<typeof layOut>} Layout
 * @param {string} folder absolute
 */
export function layOut(folder) {
  const at = (/** @type {string} */ name) => join(folder, name)
  return {
    folder,
    mark: at('.doorstep'),
    lock: at('run.lock'),
    mysql: at('mysql'),
    mysqlReady: at('mysql.ready.json'),
    redis: at('redis'),
    logs: at('logs'),
    pids: at('pids'),
    files: at('files'),
    packages: at('packages'),
    secrets: at('secrets.json'),
    sandbox: at('sandbox.json'),
    demo: at('demo.json'),
    sockets: chooseSocketFolder(folder, tmpdir()),
  }
}

/**
 * A command as the reader has to type it, with the data folder where it is not the usual one.
 *
 * @param {'npm start' | 'npm run reset'} command
 * @param {string} folder
 * @param {string} [flags]
 */
export function commandFor(command, folder, flags = '') {
  const typed = /^[\w/.-]+$/.test(folder) ? folder : `'${folder}'`
  const data = folder === join(ROOT, '.data') ? '' : `--data ${typed}`
  const rest = [data, flags].filter(Boolean).join(' ')
  return rest ? `${command} -- ${rest}` : command
}

/**
 * Everything that we ever put into a data folder: reset removes these and nothing else.
 *
 * @param {string} name
 */
export function isOurs(name) {
  return (
    /^(\.doorstep|run\.lock|mysql(\.ready\.json|\.broken-\d+)?|redis|logs|pids|files|packages|sockets)$/.test(
      name,
    ) ||
    /^(secrets|sandbox|demo)\.json(\.\w+)?$/.test(name) ||
    /^(test|check|screenshots|install\.lock)$/.test(name)
  )
}

/**
 * The folder of the unix sockets: inside the data folder where the path is short and plain enough for a socket
 * and for a URL, else a short one of the same user beside it.
 *
 * @param {string} folder the data folder
 * @param {string} temporary the system's folder for temporary files
 */
export function chooseSocketFolder(folder, temporary) {
  const inside = join(folder, 'sockets')
  if (isFitForSockets(inside)) return inside
  const name = `doorstep-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`
  const outside = join(temporary, name)
  return isFitForSockets(outside) ? outside : join('/tmp', name)
}

/** @param {string} folder */
function isFitForSockets(folder) {
  const longest = join(folder, 'mariadb.sock')
  return Buffer.byteLength(longest) <= LONGEST_SOCKET && /^[\w/.-]+$/.test(longest)
}
