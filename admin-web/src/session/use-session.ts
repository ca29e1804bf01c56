import { useSyncExternalStore } from 'react'
import { session } from './session'
import type { KeptSession } from './session-store'

/** The login of this tab, null when there is none. */
export function useSession(): KeptSession | null {
  return useSyncExternalStore(session.subscribe, session.get)
}
