import { platform } from './platform'
import { uuidOf } from './uuid'

/** A fresh random id: device, idempotency keys. */
export async function newUuid(): Promise<string> {
  return uuidOf(await platform.randomBytes(16))
}
