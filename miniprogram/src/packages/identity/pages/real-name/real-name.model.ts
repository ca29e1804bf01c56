import type { Day } from '@doorstep/shared/clock/day'
import { checkResidentId } from '@doorstep/shared/codes/resident-id'
import { describeFormat } from '@doorstep/shared/form/formats'
import { isRefusal, sentenceOf } from '../../../../api/failure'

export interface RealNameErrors {
  name?: string
  idNo?: string
  /** Of both together, or of something else. */
  both?: string
}

const shortestName = 2

/** What can be told from the texts alone; whether they belong together only the registry knows. */
export function checkRealName(name: string, idNo: string, today: Day): RealNameErrors {
  const errors: RealNameErrors = {}
  if ([...name.trim()].length < shortestName) errors.name = '请填写姓名，和身份证上的一样'
  const check = checkResidentId(idNo, today)
  if (idNo.trim() === '') errors.idNo = '请填写身份证号'
  else if (!check.ok) errors.idNo = describeFormat('身份证号', `id-${check.reason}`)
  return errors
}

/** Puts what the server said where it belongs. */
export function placeRefusal(error: unknown): RealNameErrors {
  if (isRefusal(error, 'resident_id_invalid')) return { idNo: error.message }
  return { both: sentenceOf(error) }
}
