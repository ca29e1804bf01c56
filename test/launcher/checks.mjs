// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, WORKSPACES } from './paths.mjs'
import { seconds } from './progress.mjs'

/**
 * @typedef {object} Check
 * @property {string} name also the name of its log
 * @property {string} title
 * @property {string} bin in node_modules/.bin
 * @property {string[]} args
 *
 * @typedef {{ passed: number, failed: number }} Tally
 */

/** What the rules about imports are held against. */
const BORDERS = ['shared/src', 'db/src', 'db/seeds', 'bff/src', 'miniprogram/src', 'admin-web/src', 'test']

/** Two cores are the smallest machine that we mean to serve. */
const AT_ONCE = 2

/** @returns {Check[]} */
function listChecks() {
  const folders = BORDERS.filter((folder) => existsSync(join(ROOT, folder)))
  const types = WORKSPACES.map((name) => {
    return {
      name: `types-${name}`,
      title: `类型 ${name}`,
      bin: 'tsc',
      args: ['--noEmit', '-p', `${name}/tsconfig.json`],
    }
  })
  return [
    { name: 'biome', title: '格式与写法', bin: 'biome', args: ['check', '.'] },
    {
      name: 'depcruise',
      title: '引用边界与循环',
      bin: 'depcruise',
      args: ['--config', '.dependency-cruiser.cjs', ...folders],
    },
    { name: 'knip', title: '无用代码', bin: 'knip', args: [] },
    ...types,
  ]
}

/**
 * Runs every check, one line each, and shows what the failed ones say.
 *
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 * @param {(text: string) => void} say
 * @returns {Promise<Tally>}
 */
export async function runChecks(supervisor, say) {
  const waiting = listChecks()
  const tally = { passed: 0, failed: 0 }
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const ok = await runCheck(check, supervisor, say)
      tally[ok ? 'passed' : 'failed']++
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return tally
}

/**
 * @param {Check} check
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 * @param {(text: string) => void} say
 * @returns {Promise<boolean>}
 */
async function runCheck({ name, title, bin, args }, supervisor, say) {
  const began = Date.now()
  const code = await supervisor.run(name, join(ROOT, 'node_modules/.bin', bin), args)
  say(`  ${code === 0 ? '✓' : '✗'} ${title} ${seconds(Date.now() - began)}`)
  if (code !== 0) say(readFileSync(supervisor.logOf(name), 'utf8').trim().replaceAll(/^/gm, '    '))
  return code === 0
}
