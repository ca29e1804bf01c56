// @ts-check
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  writeFileSync,
} from 'node:fs'
import { codeOf, Fault } from './fault.mjs'
import { isOurs } from './paths.mjs'

/** @type {Record<string, string>} */
const REASONS = {
  EACCES: '当前用户没有写入权限',
  EPERM: '当前用户没有写入权限',
  EROFS: '磁盘是只读的',
  ENOSPC: '磁盘已满',
  EEXIST: '它不是文件夹',
  ENOTDIR: '它不是文件夹',
}

/**
 * Makes the data folder, or takes the one that is there if it is ours.
 *
 * @param {import('./paths.mjs').Layout} paths
 */
export function prepareFolder(paths) {
  try {
    mkdirSync(paths.folder, { recursive: true })
    requireOurs(paths)
    writeFileSync(paths.mark, '家门口办的数据文件夹。清空请运行 npm run reset。\n')
    for (const folder of [paths.logs, paths.pids, paths.files, paths.redis])
      mkdirSync(folder, { recursive: true })
    for (const folder of [paths.logs, paths.pids, paths.files]) accessSync(folder, constants.W_OK)
  } catch (error) {
    if (error instanceof Fault) throw error
    const code = codeOf(error) ?? ''
    throw new Fault(`数据文件夹 ${paths.folder} 不能使用：${REASONS[code] ?? code}。`, [
      '请改正后再试，或换一个文件夹：npm start -- --data 文件夹',
    ])
  }
  makeSocketFolder(paths.sockets)
}

/**
 * Refuses a folder in which somebody else keeps things: reset would not know what may go.
 *
 * @param {import('./paths.mjs').Layout} paths
 */
export function requireOurs(paths) {
  if (existsSync(paths.mark)) return
  const foreign = readdirSync(paths.folder).find((name) => !isOurs(name))
  if (foreign === undefined) return
  throw new Fault(`文件夹 ${paths.folder} 里有不属于本系统的内容（如 ${foreign}）。`, [
    '为避免弄坏它们，请另选一个空文件夹：npm start -- --data 文件夹',
  ])
}

/**
 * Whoever reaches the sockets is the database's administrator, so the folder is for this user alone.
 *
 * @param {string} folder
 */
function makeSocketFolder(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new Fault(`${folder} 属于别的用户，不能存放数据库的连接文件。`, [
      '请删除它，或换一个较短的数据文件夹：npm start -- --data 文件夹',
    ])
  }
  chmodSync(folder, 0o700)
}
