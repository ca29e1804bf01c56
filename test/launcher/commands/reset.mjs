// @ts-check
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseReset } from '../arguments.mjs'
import { requireOurs } from '../data-folder.mjs'
import { Fault, presentFault } from '../fault.mjs'
import { stopLeftovers } from '../leftovers.mjs'
import { findHolder } from '../lock.mjs'
import { commandFor, isOurs, layOut, ROOT } from '../paths.mjs'

async function reset() {
  const { yes, data } = parseReset(process.argv.slice(2))
  const paths = layOut(data)
  if (!existsSync(data))
    return console.log(`没有要清空的数据（${data}）。请运行 ${commandFor('npm start', data)}`)
  requireOurs(paths)
  requireStopped(data)
  if (!yes && !(await confirm(data))) return console.log('没有清空，数据原样保留。')
  if (existsSync(paths.pids)) await stopLeftovers(paths.pids)
  removeOurs(data)
  rmSync(paths.sockets, { recursive: true, force: true })
  console.log(`已清空。重新开始请运行 ${commandFor('npm start', data)}`)
}

/** @param {string} folder */
function requireStopped(folder) {
  const holder = findHolder(layOut(folder).lock) ?? findHolder(layOut(join(folder, 'test')).lock)
  if (!holder) return
  throw new Fault(`系统正在使用这些数据（进程 ${holder.pid}），不能清空。`, [
    '请先在它的窗口按 Ctrl-C 停止，再试一次。',
  ])
}

/** @param {string} folder */
async function confirm(folder) {
  const question = `将删除 ${folder} 里的全部数据（数据库、上传的照片、密钥），不能恢复。\n确定吗？输入 yes 继续：`
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const closed = new Promise((resolve) => terminal.once('close', resolve))
  const answer = await Promise.race([terminal.question(question), closed])
  terminal.close()
  if (typeof answer === 'string') return /^(yes|y|是)$/i.test(answer.trim())
  console.log()
  throw new Fault('没有得到您的回答，什么也没有删除。', [
    `不问直接清空：${commandFor('npm run reset', folder, '--yes')}`,
  ])
}

/**
 * Only what we put there, name by name, however the folder was chosen.
 *
 * @param {string} folder
 */
function removeOurs(folder) {
  for (const name of readdirSync(folder))
    if (isOurs(name)) rmSync(join(folder, name), { recursive: true, force: true })
  if (folder !== ROOT && readdirSync(folder).length === 0) rmdirSync(folder)
}

reset().catch((error) => {
  console.error(presentFault(error))
  process.exit(1)
})
