// @ts-check
import { Fault } from './fault.mjs'
import { lastLines } from './logs.mjs'

/**
 * @typedef {import('./supervisor.mjs').Supervisor} Supervisor
 * @typedef {Record<string, string>} Settings
 */

/** A service that is not ready by then will not be. */
const PATIENCE_MS = 60_000

const LEAVE_WITH_PARENT = new URL('./leave-with-parent.mjs', import.meta.url).href

/**
 * Starts one of our programs and waits for its word.
 *
 * @param {Supervisor} supervisor
 * @param {string} name
 * @param {string} script within the repository; it listens on 127.0.0.1 at PORT and tells `{ ready, port }`
 * @param {Settings} settings
 * @returns {Promise<string>} its address
 */
export function startService(supervisor, name, script, settings) {
  const args = ['--import', 'tsx', '--import', LEAVE_WITH_PARENT, script]
  const child = supervisor.serve(name, process.execPath, args, {
    env: withOurs({ PORT: '0', ...settings }),
    ipc: true,
  })
  return new Promise((resolve, reject) => {
    const late = new Fault(`${name} 一分钟内没有准备好。`, [`完整日志：${supervisor.logOf(name)}`])
    const timer = setTimeout(() => reject(late), PATIENCE_MS)
    child.on('message', (message) => {
      if (!isReady(message)) return
      clearTimeout(timer)
      resolve(`http://127.0.0.1:${message.port}`)
    })
    // Its death is told by the supervisor, with its last words.
    child.once('exit', () => clearTimeout(timer))
  })
}

/**
 * Runs one of our programs to its end.
 *
 * @param {Supervisor} supervisor
 * @param {string} name
 * @param {string} script
 * @param {Settings} settings
 * @param {Fault} fault what to tell if it fails; the end of its log is added
 */
export async function runTask(supervisor, name, script, settings, fault) {
  const args = ['--import', 'tsx', script]
  const code = await supervisor.run(name, process.execPath, args, { env: withOurs(settings) })
  if (code === 0) return
  const log = supervisor.logOf(name)
  throw new Fault(fault.message, [...fault.wayOn, `完整日志：${log}`], lastLines(log))
}

/**
 * What the operator set in the environment holds, except for what the launcher must decide itself.
 *
 * @param {Settings} settings
 */
function withOurs(settings) {
  return { ...process.env, ...settings }
}

/**
 * @param {unknown} message
 * @returns {message is { ready: true, port: number }}
 */
function isReady(message) {
  return typeof message === 'object' && message !== null && 'ready' in message && message.ready === true
}
