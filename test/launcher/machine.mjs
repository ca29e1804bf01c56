// @ts-check
import { accessSync, constants } from 'node:fs'
import os from 'node:os'
import { delimiter, join } from 'node:path'
import { Fault } from './fault.mjs'

/** Debian keeps servers in sbin, which is not on an ordinary user's PATH; Homebrew's folder is not on cron's. */
const MORE_FOLDERS = ['/usr/local/sbin', '/usr/sbin', '/sbin', '/opt/homebrew/bin', '/usr/local/bin']

/**
 * The first of the programs that is on this machine.
 *
 * @param {string[]} names
 * @param {string[]} [folders] where to look; PATH and the usual folders of servers by default
 * @returns {string | undefined} its full path
 */
export function findProgram(names, folders = programFolders()) {
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name)
      if (canRun(path)) return path
    }
  }
  return undefined
}

function programFolders() {
  return [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...MORE_FOLDERS]
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export function isRoot() {
  return process.getuid?.() === 0
}

/** The name of the system's user; MariaDB knows its administrator by it. */
export function userName() {
  try {
    return os.userInfo().username
  } catch {
    // A container may run under a number that has no name.
    throw new Fault('当前系统用户没有名字，数据库无法识别它。', ['请换一个普通用户或 root 再运行。'])
  }
}
