import { closeDeps, openDeps } from './deps'
import { readProcessEnv } from './env'
import { startOutbox } from './outbox/start-outbox'

/** A job in hand may wait for WeChat; past this the row simply comes back to another worker. */
const drainMs = 20_000

const deps = openDeps(readProcessEnv())
const outbox = startOutbox(deps)
let stopping = false

deps.log.info('worker runs')
process.send?.({ ready: true })

async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  setTimeout(() => process.exit(1), drainMs).unref()
  await outbox.stop()
  await closeDeps(deps)
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
// A parent that was killed sends no signal; its end of the channel closes.
process.on('disconnect', stop)
