import type { Holder } from './platform'
import { readIfThere } from './store'

/**
 * Reads the people of the demo from a JSON file `{citizens: [{name, openid, place}]}`.
 * No file yet means nobody yet: the seeds write it. Entries of another shape are left out.
 */
export function readHolders(file: string): Holder[] {
  const text = readIfThere(file)
  if (text === undefined) return []
  try {
    const { citizens } = JSON.parse(text) as { citizens?: unknown }
    return Array.isArray(citizens) ? citizens.filter(isHolder) : []
  } catch {
    console.warn(
      `wechat sandbox: ${file} is not JSON (perhaps it is being written); nobody holds a phone for now`,
    )
    return []
  }
}

function isHolder(entry: unknown): entry is Holder {
  const { name, openid, place } = (entry ?? {}) as Record<string, unknown>
  return [name, openid, place].every((value) => typeof value === 'string' && value !== '')
}
