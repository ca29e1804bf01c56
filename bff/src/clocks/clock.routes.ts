import type { Tx } from '@doorstep/db/database'
import { findDemoOffset, setDemoOffset } from '@doorstep/db/queries/running'
import { AppError } from '@doorstep/shared/errors/app-error'
import type { Deps } from '../deps'
import { type Route, read, write } from '../http/route'

/** The business clock, for all to read. Outside the demo there is no route to move it. */
export function clockRoutes({ env }: Pick<Deps, 'env'>): Route[] {
  const get = read('clock.get', async ({ now }) => ({ now: now.toISOString(), demo: env.DEMO }))
  const move = write('clock.move', ({ now, body }, tx) => moveClock(tx, now, new Date(body.to)))
  return env.DEMO ? [get, move] : [get]
}

/** Forward alone, as the history of every case is in the order of time. Throws `clock_backwards`. */
async function moveClock(tx: Tx, now: Date, to: Date) {
  if (to <= now) throw new AppError('clock_backwards')
  await setDemoOffset(tx, (await findDemoOffset(tx)) + to.getTime() - now.getTime())
  return { now: to.toISOString(), demo: true as const }
}
