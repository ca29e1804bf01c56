import type { PlaceChild } from '@doorstep/shared/contracts/catalogue.contract'

/** The divisions chosen so far, from the county down. */
export type Trail = readonly Pick<PlaceChild, 'code' | 'name'>[]

const questions = ['您在哪个县、市？', '您在哪个镇、乡？', '您在哪个村、社区？']

export function questionAt(trail: Trail): string {
  return questions[trail.length] ?? '请再选一级'
}

/** The trail up to the level she wants to choose again; that level itself goes. */
export function cutAt(trail: Trail, code: string): Trail {
  return trail.slice(
    0,
    trail.findIndex((step) => step.code === code),
  )
}
