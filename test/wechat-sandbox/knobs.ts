/** How the sandbox is made to refuse. Nothing here outlives the process. */
export interface Knobs {
  /** So many of the next calls answer -1. */
  busy: number
  /** While true, every connection on WeChat's wire is cut without an answer. */
  down: boolean
  /** Every answer on WeChat's wire waits so long, in milliseconds. */
  delayMs: number
  /** Login codes of this person answer 40226. */
  blockOpenid: string | null
  /** Messages from this template answer 43107. */
  banTemplate: string | null
}

export function createKnobs(): Knobs {
  return { busy: 0, down: false, delayMs: 0, blockOpenid: null, banTemplate: null }
}

const CHECKS: Record<keyof Knobs, (value: unknown) => boolean> = {
  busy: isCount,
  down: (value) => typeof value === 'boolean',
  delayMs: isCount,
  blockOpenid: isNameOrNull,
  banTemplate: isNameOrNull,
}

/**
 * Turns the knobs named in `body` and leaves the others as they are.
 * @returns the names that are no knobs or have a wrong value; when there is one, nothing is turned.
 */
export function turnKnobs(knobs: Knobs, body: Record<string, unknown>): string[] {
  const faults = Object.entries(body)
    .filter(([name, value]) => !(Object.hasOwn(CHECKS, name) && CHECKS[name as keyof Knobs](value)))
    .map(([name]) => name)
  if (faults.length === 0) Object.assign(knobs, body)
  return faults
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0
}

function isNameOrNull(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value !== '')
}
