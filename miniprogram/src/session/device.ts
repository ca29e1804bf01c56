import { newUuid } from '../platform/new-uuid'
import { storage } from '../platform/storage'

let known: Promise<string> | undefined

/** A random id that stays on this phone; a refresh token is good on its own device alone. */
export function deviceId(): Promise<string> {
  known ??= findOrMake()
  return known
}

async function findOrMake(): Promise<string> {
  const kept = storage.read<string>('device')
  if (kept) return kept
  const made = await newUuid()
  storage.write('device', made)
  return made
}
