// @ts-check
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseTest } from '../arguments.mjs'
import { conduct } from '../conduct.mjs'
import { prepareFolder } from '../data-folder.mjs'
import { claimFolder } from '../data-lock.mjs'
import { presentFault } from '../fault.mjs'
import { ensureNpmPackages } from '../npm-packages.mjs'
import { layOut, ROOT } from '../paths.mjs'
import { Progress, seconds } from '../progress.mjs'
import { chooseSections, SECTIONS } from '../sections.mjs'
import { startStores } from '../stores.mjs'
import { Supervisor } from '../supervisor.mjs'
import { ensureSystemPackages } from '../system-packages.mjs'

/** @returns {Promise<number>} the exit code */
async function test() {
  const { only } = parseTest(
    process.argv.slice(2),
    SECTIONS.map(({ name }) => name),
  )
  const paths = layOut(join(ROOT, '.data/test'))
  const progress = new Progress(process.stdout, 4)
  const supervisor = new Supervisor(paths)
  const say = progress.say.bind(progress)
  const total = { passed: 0, failed: 0 }
  let release = () => {}
  const code = await conduct(
    { supervisor, say, release: () => release(), isReady: () => false },
    async () => {
      const chosen = chooseSections(only)
      await progress.step('检查这台机器', async () => {
        release = await claimThrowaway(paths, progress)
      })
      const stores = await prepare(chosen, { paths, supervisor, progress })
      for (const section of chosen) await runSection(section, { paths, supervisor, progress, stores }, total)
      return total.failed === 0 ? 0 : 1
    },
  )
  // An end before the sections, or in the middle of one, is a failure too.
  if (code !== 0 && total.failed === 0) total.failed = 1
  say(`${total.passed} passed, ${total.failed} failed`)
  return code
}

/**
 * A data folder that begins and ends empty, but for its logs.
 *
 * @param {import('../paths.mjs').Layout} paths
 * @param {Progress} progress
 */
async function claimThrowaway(paths, progress) {
  const release = await claimFolder(paths, progress)
  const wipe = () => {
    for (const path of [paths.mysqlReady, paths.mysql, paths.redis, paths.files])
      rmSync(path, { recursive: true, force: true })
  }
  wipe()
  prepareFolder(paths)
  return () => {
    wipe()
    release()
  }
}

/**
 * @param {import('../sections.mjs').Section[]} chosen
 * @param {Omit<import('../sections.mjs').Stage, 'stores'>} stage
 * @returns {Promise<Record<string, string>>} DATABASE_URL and REDIS_URL where a section uses them
 */
async function prepare(chosen, { paths, supervisor, progress }) {
  const usesStores = chosen.some((section) => section.usesStores)
  const browser = chosen.some((section) => section.usesBrowser)
  await progress.step('系统软件', async () => {
    if (usesStores) await ensureSystemPackages(paths, supervisor, progress, { browser })
  })
  await progress.step('程序库', () => ensureNpmPackages(supervisor, progress))
  return progress.step('数据库和缓存', async () =>
    usesStores ? startStores(paths, supervisor, progress) : {},
  )
}

/**
 * @param {import('../sections.mjs').Section} section
 * @param {import('../sections.mjs').Stage} stage
 * @param {{ passed: number, failed: number }} total
 */
async function runSection({ name, title, run }, stage, total) {
  const began = Date.now()
  const say = stage.progress.say.bind(stage.progress)
  say(`\n── ${name} · ${title}`)
  const { passed, failed, remarks = [] } = await run(stage)
  for (const remark of remarks) say(`  ${remark}`)
  const counts = `${passed} 项通过${failed > 0 ? `，${failed} 项失败` : ''}`
  say(`${failed === 0 ? '✓' : '✗'} ${name}：${counts}，用时 ${seconds(Date.now() - began)}`)
  total.passed += passed
  total.failed += failed
}

test().then(
  (code) => process.exit(code),
  (error) => {
    console.error(presentFault(error))
    process.exit(1)
  },
)
