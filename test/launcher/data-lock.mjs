// @ts-check
import { prepareFolder } from './data-folder.mjs'
import { Fault } from './fault.mjs'
import { stopLeftovers } from './leftovers.mjs'
import { releaseLock, takeLock } from './lock.mjs'

/**
 * Takes a data folder for this process alone, and clears away what an earlier, killed one left running on it.
 *
 * @param {import('./paths.mjs').Layout} paths
 * @param {import('./progress.mjs').Progress} progress
 * @returns {Promise<() => void>} gives it free again
 */
export async function claimFolder(paths, progress) {
  prepareFolder(paths)
  const claim = takeLock(paths.lock)
  if ('holder' in claim) throw inUse(claim.holder)
  try {
    const stopped = await stopLeftovers(paths.pids)
    if (stopped.length > 0) progress.note(`上次没有正常退出，留下的程序已停止：${stopped.join('、')}`)
    else if (claim.stale) progress.note('上次没有正常退出，已清理')
  } catch (error) {
    releaseLock(paths.lock)
    throw error
  }
  return () => releaseLock(paths.lock)
}

/** @param {import('./lock.mjs').Holder} holder */
function inUse(holder) {
  const where = holder.url ? `，请打开 ${holder.url}` : '（正在准备，请稍候）'
  return new Fault(`系统已经在运行${where}`, [
    `要停止它：在它的窗口按 Ctrl-C，或运行 kill ${holder.pid}`,
    '要另开一套：npm start -- --data ~/doorstep-2 --port 5280',
  ])
}
