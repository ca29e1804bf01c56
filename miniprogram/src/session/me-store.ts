import type { Me } from '@doorstep/shared/contracts/session.contract'
import { useSyncExternalStore } from 'react'

let current: Me | undefined
const listeners = new Set<() => void>()

export function setMe(me: Me | undefined): void {
  current = me
  for (const listener of listeners) listener()
}

export function findMe(): Me | undefined {
  return current
}

/** Who is logged in, as last heard; undefined before the first answer and after a log-out. */
export function useMe(): Me | undefined {
  return useSyncExternalStore(subscribe, findMe)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
