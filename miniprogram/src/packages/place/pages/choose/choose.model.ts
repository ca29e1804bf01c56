import type { PlaceChild } from '@doorstep/shared/contracts/catalogue.contract'

/** The divisions chosen so far, from the county down. */
export type Trail = readonly Pick<PlaceChild, 'code' | 'name'>[]

const questions = {
  province: '您在哪个省？',
  prefecture: '您在哪个市、县？',
  county: '您在哪个县、区？',
  town: '您在哪个镇、乡？',
  village: '您在哪个村、社区？',
} satisfies Record<PlaceChild['level'], string>

/** Asks for the level of the list; a province's own list mixes cities and counties. */
export function questionFor([first]: readonly Pick<PlaceChild, 'level'>[]): string {
  return first ? questions[first.level] : ''
}

/** The trail up to the level she wants to choose again; that level itself goes. */
export function cutAt(trail: Trail, code: string): Trail {
  return trail.slice(
    0,
    trail.findIndex((step) => step.code === code),
  )
}
