// @ts-check
import { join } from 'node:path'
import { parseStart } from '../arguments.mjs'
import { BUILDS, ensureBuild } from '../builds.mjs'
import { conduct } from '../conduct.mjs'
import { claimFolder } from '../data-lock.mjs'
import { Fault, presentFault } from '../fault.mjs'
import { signLock } from '../lock.mjs'
import { alone, ensureNpmPackages } from '../npm-packages.mjs'
import { commandFor, layOut, ROOT } from '../paths.mjs'
import { requirePort } from '../ports.mjs'
import { Progress } from '../progress.mjs'
import { keepSecrets } from '../secrets.mjs'
import { runTask, startService } from '../services.mjs'
import { appSettings, sandboxSettings } from '../settings.mjs'
import { startStores } from '../stores.mjs'
import { presentJson, presentTable, readPeople } from '../summary.mjs'
import { Supervisor } from '../supervisor.mjs'
import { ensureSystemPackages } from '../system-packages.mjs'

/**
 * @typedef {{ paths: import('../paths.mjs').Layout, supervisor: Supervisor, progress: Progress }} Stage
 * @typedef {Record<string, string>} Settings
 */

const NEVER = /** @type {Promise<never>} */ (new Promise(() => {}))

/** @returns {Promise<number>} the exit code */
async function start() {
  const { json, port, data } = parseStart(process.argv.slice(2))
  const paths = layOut(data)
  // With --json the one line alone goes to stdout.
  const progress = new Progress(json ? process.stderr : process.stdout, 9)
  const supervisor = new Supervisor(paths)
  let release = () => {}
  let ready = false
  const say = progress.say.bind(progress)
  return conduct({ supervisor, say, release: () => release(), isReady: () => ready }, async () => {
    await progress.step('检查这台机器', async () => {
      release = await claimFolder(paths, progress)
      await requirePort(port)
    })
    const base = await raise({ paths, supervisor, progress }, port)
    signLock(paths.lock, base)
    ready = true
    const people = readPeople(paths.demo)
    if (json) process.stdout.write(`${presentJson(base, people)}\n`)
    else say(presentTable(base, people))
    return NEVER
  })
}

/**
 * From a bare machine to everything running.
 *
 * @param {Stage} stage
 * @param {number} port
 * @returns {Promise<string>} the address of the one port
 */
async function raise(stage, port) {
  const { paths, supervisor, progress } = stage
  await progress.step('系统软件', () => ensureSystemPackages(paths, supervisor, progress, { browser: false }))
  await progress.step('程序库', () => ensureNpmPackages(supervisor, progress))
  // Looked for first: a database whose keys are lost is not worth starting.
  const app = await progress.step('数据库和缓存', async () => {
    const secrets = keepSecrets(paths)
    return appSettings(paths, secrets, await startStores(paths, supervisor, progress))
  })
  await progress.step('构建手机端', () => alone(progress, () => ensureBuild(BUILDS.h5, supervisor)))
  await progress.step('构建柜台', () => alone(progress, () => ensureBuild(BUILDS.admin, supervisor)))
  await progress.step('区划、事项等基础数据', () => fillDatabase(stage, app))
  const sandboxUrl = await progress.step('微信沙盒和演示故事', () => tellStory(stage, app))
  return progress.step('启动服务', () => openDoor(stage, { ...app, WECHAT_BASE_URL: sandboxUrl }, port))
}

/**
 * @param {Stage} stage
 * @param {Settings} app
 */
async function fillDatabase({ paths, supervisor }, app) {
  const wayOn = [`如不需要保留数据：${commandFor('npm run reset', paths.folder)}`]
  await runTask(supervisor, 'migrate', 'db/src/migrate.ts', app, new Fault('数据库结构没能升级。', wayOn))
  await runTask(supervisor, 'seed', 'db/src/seed.ts', app, new Fault('基础数据没能写入。', wayOn))
}

/**
 * @param {Stage} stage
 * @param {Settings} app
 * @returns {Promise<string>} the sandbox's address
 */
async function tellStory({ paths, supervisor }, app) {
  const settings = sandboxSettings(paths, app)
  const sandboxUrl = await startService(supervisor, 'sandbox', 'test/wechat-sandbox/main.ts', settings)
  const wayOn = [`如不需要保留数据：${commandFor('npm run reset', paths.folder)}`]
  const fault = new Fault('演示故事没能讲完。', wayOn)
  await runTask(
    supervisor,
    'story',
    'bff/src/demo/tell-story.ts',
    { ...app, WECHAT_BASE_URL: sandboxUrl },
    fault,
  )
  return sandboxUrl
}

/**
 * The worker starts first, so that it is stopped after the BFF, whose last cases it still takes.
 *
 * @param {Stage} stage
 * @param {Settings} app
 * @param {number} port
 */
async function openDoor({ paths, supervisor }, app, port) {
  const worker = startService(supervisor, 'worker', 'bff/src/worker.ts', app)
  const bff = startService(supervisor, 'bff', 'bff/src/main.ts', app)
  const [bffUrl] = await Promise.all([bff, worker])
  return startService(supervisor, 'front-door', 'test/launcher/front-door/main.ts', {
    PORT: String(port),
    BFF_URL: bffUrl,
    SANDBOX_URL: app.WECHAT_BASE_URL ?? '',
    H5_DIR: join(ROOT, BUILDS.h5.output),
    ADMIN_DIR: join(ROOT, BUILDS.admin.output),
    DEMO_FILE: paths.demo,
  })
}

start().then(
  (code) => process.exit(code),
  (error) => {
    console.error(presentFault(error))
    process.exit(1)
  },
)
