import type { Me } from '@doorstep/shared/contracts/session.contract'

let current: Me | undefined

export function setMe(me: Me | undefined): void {
  current = me
}

/** Who is logged in, as last heard; undefined before the first answer and after a log-out. */
export function findMe(): Me | undefined {
  return current
}
