import type { Platform } from '../platform'
import { WireError } from './errors'

/**
 * Checks who calls, in WeChat's order.
 * @throws WireError 41002, 41004 (missing), 40013, 40125 (wrong)
 */
export function checkCredentials(platform: Platform, given: Record<string, unknown>): void {
  if (!given.appid) throw new WireError(41002)
  if (!given.secret) throw new WireError(41004)
  if (given.appid !== platform.appid) throw new WireError(40013)
  if (given.secret !== platform.secret) throw new WireError(40125)
}
