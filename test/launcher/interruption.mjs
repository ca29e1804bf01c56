// @ts-check

/** npm hands on the signal that the terminal has already sent to us: within this time two are one. */
const ECHO_MS = 1000

/** How often we look whether npm is still there. */
const LOOK_MS = 500

/**
 * The wish that we stop: Ctrl-C, a signal, or the end of the npm that started us.
 *
 * @param {() => void} onSecond called when somebody does not want to wait
 */
export function awaitInterruption(onSecond) {
  let happened = false
  let first = 0
  /** @type {Promise<'interrupted'>} */
  const promise = new Promise((resolve) => {
    const end = () => {
      happened = true
      resolve('interrupted')
    }
    const stop = () => {
      const now = performance.now()
      if (first === 0) first = now
      else if (now - first > ECHO_MS) onSecond()
      end()
    }
    for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, stop)
    watchNpm(end)
  })
  return { promise, happened: () => happened }
}

/**
 * A killed npm takes its shell with it, and the shell tells us nothing. Started without npm, we may outlive whoever
 * started us.
 *
 * @param {() => void} onEnd
 */
function watchNpm(onEnd) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    onEnd()
  }, LOOK_MS)
  timer.unref()
}
