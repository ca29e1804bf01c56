import type { DbOrTx } from '@doorstep/db/database'
import { type Division, findDivision, type Organ } from '@doorstep/db/queries/places'
import { AppError } from '@doorstep/shared/errors/app-error'

/** Throws `place_not_found`. */
export async function getPlace(db: DbOrTx, code: string): Promise<Division> {
  const place = await findDivision(db, code)
  if (!place) throw new AppError('place_not_found')
  return place
}

/** 海南省 白沙黎族自治县 邦溪镇 孟果村委会: the place with the road down to it. */
export function presentPlace({ code, name, level }: Division, path: Division[]) {
  return { code, name, level, fullName: path.map((one) => one.name).join(' ') }
}

export function presentBody({ code, name }: Organ) {
  return { code, name }
}
