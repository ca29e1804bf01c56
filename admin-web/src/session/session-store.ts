import type { Me } from '@doorstep/shared/contracts/session.contract'

/** A login as this tab keeps it. */
export interface KeptSession {
  accessToken: string
  refreshToken: string
  me: Me
}

/** Where a login is kept. One for the whole tab; React reads it through useSession. */
export interface SessionStore {
  get(): KeptSession | null
  /** Why the last login ended, when it was not the clerk who ended it. */
  notice(): string | null
  begin(session: KeptSession): void
  renew(tokens: Pick<KeptSession, 'accessToken' | 'refreshToken'>): void
  /** The login ended by itself; what was being written stays for when she is back. */
  expire(notice: string): void
  /** The clerk logged out: nothing of hers stays in the tab. */
  end(): void
  subscribe(listener: () => void): () => void
}

/** All that this app keeps in the tab begins so; a draft too. */
export const tabKeyPrefix = 'doorstep.admin.'
const storageKey = `${tabKeyPrefix}session`

/** `storage` is sessionStorage: a shared counter computer forgets the login when the tab is closed. */
export function createSessionStore(storage: Storage): SessionStore {
  let session = read(storage)
  let notice: string | null = null
  const listeners = new Set<() => void>()

  function change(next: KeptSession | null, why: string | null): void {
    session = next
    notice = why
    if (next) storage.setItem(storageKey, JSON.stringify(next))
    else storage.removeItem(storageKey)
    for (const listener of listeners) listener()
  }

  return {
    get: () => session,
    notice: () => notice,
    begin: (begun) => change(begun, null),
    renew: (tokens) => session && change({ ...session, ...tokens }, null),
    expire: (why) => change(null, why),
    end() {
      for (const key of Object.keys(storage)) if (key.startsWith(tabKeyPrefix)) storage.removeItem(key)
      change(null, null)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function read(storage: Storage): KeptSession | null {
  try {
    const kept: KeptSession | null = JSON.parse(storage.getItem(storageKey) ?? 'null')
    return kept?.accessToken && kept.refreshToken && kept.me ? kept : null
  } catch {
    return null
  }
}
