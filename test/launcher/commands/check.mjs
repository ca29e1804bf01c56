// @ts-check
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runChecks } from '../checks.mjs'
import { conduct } from '../conduct.mjs'
import { presentFault } from '../fault.mjs'
import { ensureNpmPackages } from '../npm-packages.mjs'
import { layOut, ROOT } from '../paths.mjs'
import { Progress } from '../progress.mjs'
import { Supervisor } from '../supervisor.mjs'

async function check() {
  const paths = layOut(join(ROOT, '.data/check'))
  for (const folder of [paths.logs, paths.pids]) mkdirSync(folder, { recursive: true })
  const progress = new Progress(process.stdout, 1)
  const supervisor = new Supervisor(paths)
  const say = progress.say.bind(progress)
  return conduct({ supervisor, say, release: () => {}, isReady: () => false }, async () => {
    await progress.step('程序库', () => ensureNpmPackages(supervisor, progress))
    const { passed, failed } = await runChecks(supervisor, say)
    say(`${passed} passed, ${failed} failed`)
    return failed === 0 ? 0 : 1
  })
}

check().then(
  (code) => process.exit(code),
  (error) => {
    console.error(presentFault(error))
    process.exit(1)
  },
)
