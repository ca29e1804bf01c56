import type { TestProject } from 'vitest/node'
import { type Started, startHouse } from './house'

declare module 'vitest' {
  interface ProvidedContext {
    started: Started
  }
}

/** One house for all journeys, started as a newcomer starts it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { started, stop } = await startHouse()
  project.provide('started', started)
  return stop
}
