// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { BUILDS, ensureBuild } from './builds.mjs'
import { runChecks } from './checks.mjs'
import { Fault, presentFault } from './fault.mjs'
import { alone } from './npm-packages.mjs'
import { ROOT } from './paths.mjs'
import { findBrowser } from './programs.mjs'
import { tallyVitest } from './vitest-report.mjs'

/**
 * @typedef {object} Stage what a section may use
 * @property {import('./paths.mjs').Layout} paths
 * @property {import('./supervisor.mjs').Supervisor} supervisor
 * @property {import('./progress.mjs').Progress} progress
 * @property {Record<string, string>} stores DATABASE_URL and REDIS_URL
 *
 * @typedef {{ passed: number, failed: number, remarks?: string[] }} Tally
 *
 * @typedef {object} Section
 * @property {string} name
 * @property {string} title
 * @property {string[]} needs sections that must come before it
 * @property {boolean} usesStores
 * @property {boolean} usesBrowser
 * @property {(stage: Stage) => Promise<Tally>} run
 */

/** @type {Section[]} in the order in which they run */
export const SECTIONS = [
  plain('check', '静态检查', ({ supervisor, progress }) =>
    runChecks(supervisor, progress.say.bind(progress)),
  ),
  plain('unit', '单元测试', (stage) => runVitest('unit', stage)),
  { ...plain('api', '接口测试', (stage) => runVitest('api', stage)), usesStores: true },
  plain('weapp', '构建微信小程序', (stage) => runBuild(BUILDS.weapp, stage)),
  plain('h5', '构建手机端', (stage) => runBuild(BUILDS.h5, stage)),
  plain('admin', '构建柜台', (stage) => runBuild(BUILDS.admin, stage)),
  {
    ...plain('e2e', '真实浏览器走全程', runJourneys),
    needs: ['h5', 'admin'],
    usesStores: true,
    usesBrowser: true,
  },
]

/**
 * @param {string | undefined} only
 * @returns {Section[]} that one with what it needs, or all
 */
export function chooseSections(only) {
  const wanted = SECTIONS.find(({ name }) => name === only)
  return wanted ? SECTIONS.filter(({ name }) => name === only || wanted.needs.includes(name)) : SECTIONS
}

/**
 * @param {string} name
 * @param {string} title
 * @param {(stage: Stage) => Promise<Tally>} run
 * @returns {Section}
 */
function plain(name, title, run) {
  return { name, title, run, needs: [], usesStores: false, usesBrowser: false }
}

/**
 * @param {import('./builds.mjs').Build} build
 * @param {Stage} stage
 * @returns {Promise<Tally>}
 */
async function runBuild(build, { supervisor, progress }) {
  try {
    const built = await alone(progress, () => ensureBuild(build, supervisor))
    return { passed: 1, failed: 0, remarks: built ? [] : ['源文件未变，沿用上次的构建'] }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    progress.say(presentFault(error))
    return { passed: 0, failed: 1 }
  }
}

/**
 * @param {Stage} stage
 * @returns {Promise<Tally>}
 */
async function runJourneys(stage) {
  const browser = findBrowser()
  const screenshots = join(ROOT, '.data/screenshots')
  mkdirSync(screenshots, { recursive: true })
  // The journeys start a house of their own, with stores of its own unless the operator named some.
  const apart = { ...stage, stores: {} }
  if (browser) return runVitest('e2e', apart, { CHROMIUM_PATH: browser, E2E_SCREENSHOTS: screenshots })
  const wayOn = '请安装 chromium，或用 CHROMIUM_PATH 指明浏览器'
  return { passed: 0, failed: 1, remarks: [`未运行：e2e　原因：没有可用的浏览器，也没能装上；${wayOn}`] }
}

/**
 * @param {string} project of vitest.config.ts
 * @param {Stage} stage
 * @param {Record<string, string>} [settings]
 * @returns {Promise<Tally>}
 */
async function runVitest(project, { paths, supervisor, progress, stores }, settings = {}) {
  const report = join(paths.logs, `vitest-${project}.json`)
  rmSync(report, { force: true })
  const name = `vitest-${project}`
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const env = { ...process.env, NO_COLOR: '1', ...stores, ...settings }
  const code = await supervisor.run(name, join(ROOT, 'node_modules/.bin/vitest'), args, { env })
  const content = existsSync(report) ? readFileSync(report, 'utf8') : undefined
  // On the shelf's machine everything can run, so a skipped test is a broken one.
  const tally = tallyVitest(content, code, { strict: Boolean(process.env.REFERENCE_DIR) })
  if (tally.failed > 0) progress.say(readFileSync(supervisor.logOf(name), 'utf8').trim())
  return tally
}
