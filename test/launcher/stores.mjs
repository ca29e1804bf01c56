// @ts-check
import { Fault } from './fault.mjs'
import { startDatabase } from './mariadb.mjs'
import { findDatabase, findRedis } from './programs.mjs'
import { startRedis } from './redis.mjs'

/**
 * The database and Redis: those that the environment names, else private ones in the data folder.
 *
 * @param {import('./paths.mjs').Layout} paths
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 * @param {import('./progress.mjs').Progress} progress
 * @returns {Promise<{ DATABASE_URL: string, REDIS_URL: string }>}
 */
export async function startStores(paths, supervisor, progress) {
  const { DATABASE_URL, REDIS_URL } = process.env
  if (DATABASE_URL) progress.note('使用环境变量 DATABASE_URL 指定的数据库')
  if (REDIS_URL) progress.note('使用环境变量 REDIS_URL 指定的 Redis')
  return {
    DATABASE_URL: DATABASE_URL || (await startPrivateDatabase(paths, supervisor, progress)),
    REDIS_URL: REDIS_URL || (await startPrivateRedis(paths, supervisor)),
  }
}

/**
 * @param {import('./paths.mjs').Layout} paths
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 * @param {import('./progress.mjs').Progress} progress
 */
function startPrivateDatabase(paths, supervisor, progress) {
  const program = findDatabase(paths.packages)
  if (!program) throw new Fault('找不到 MariaDB。')
  return startDatabase(paths, program, supervisor, progress)
}

/**
 * @param {import('./paths.mjs').Layout} paths
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 */
function startPrivateRedis(paths, supervisor) {
  const program = findRedis(paths.packages)
  if (!program) throw new Fault('找不到 Redis。')
  return startRedis(paths, program, supervisor)
}
