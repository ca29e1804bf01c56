// @ts-check
import { presentFault } from './fault.mjs'
import { awaitInterruption } from './interruption.mjs'

/**
 * @typedef {object} Command
 * @property {import('./supervisor.mjs').Supervisor} supervisor
 * @property {(text: string) => void} say where the person at the keyboard reads
 * @property {() => void} release gives the data folder free, after everything has stopped
 * @property {() => boolean} isReady whether a signal now is the ordinary end rather than a break
 */

/**
 * Runs a command's body. However it ends (done, fault, a process that died, Ctrl-C), everything that it started is
 * stopped in order first. A second Ctrl-C does not wait.
 *
 * @param {Command} command
 * @param {() => Promise<number>} body
 * @returns {Promise<number>} the exit code
 */
export async function conduct({ supervisor, say, release, isReady }, body) {
  const interruption = awaitInterruption(() => {
    supervisor.killAll()
    process.exit(130)
  })
  const outcome = body().catch((error) => {
    // A step that fails only because we are stopping has nothing to tell.
    if (interruption.happened()) return 130
    throw error
  })
  const code = await Promise.race([outcome, supervisor.death, interruption.promise]).catch((error) => {
    say(`\n${presentFault(error)}`)
    return 1
  })
  if (code === 'interrupted') say('\n正在停止 …')
  const ready = isReady()
  await supervisor.stopAll()
  release()
  if (code !== 'interrupted') return code
  say('已全部停止。')
  return ready ? 0 : 130
}
