import { randomUuid } from '../api/random-uuid'

const storageKey = 'doorstep.admin.device'

/** The random name of this browser. It outlives a login: the server ties a refresh token to it. */
export function deviceIdOf(storage: Storage): string {
  const kept = storage.getItem(storageKey)
  if (kept) return kept
  const made = randomUuid()
  storage.setItem(storageKey, made)
  return made
}
