import type { Knobs } from './knobs'
import type { SandboxState } from './store'

/** Someone who holds a phone in the demo: the person a login code is given to. */
export interface Holder {
  name: string
  /** WeChat's name of this person inside our mini-program. */
  openid: string
  place: string
  /** Synthetic identity number of the demo, to be typed where the mini-program asks for one. */
  idNo?: string
}

/** What every part of the sandbox works on: who we are, who exists, what has happened and what time it is. */
export interface Platform {
  appid: string
  secret: string
  /** Asked anew at each request, since the demo story may be seeded after the sandbox has started. */
  holders: () => Holder[]
  /** The security clock: lifetimes of codes and tokens are never moved by the demo. */
  now: () => Date
  knobs: Knobs
  state: SandboxState
  /** Writes the state down; to be called before the answer goes out. */
  save: () => void
}

/** @returns the holder of this openid, or undefined when nobody has it. */
export function findHolder(platform: Platform, openid: unknown): Holder | undefined {
  return platform.holders().find((holder) => holder.openid === openid)
}
