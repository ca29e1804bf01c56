import { compactCode } from './half-width'

/**
 * 统一社会信用代码, GB 32100-2015: 登记部门 1, 机构类别 1, 区划 6, 组织机构代码 9, check 1.
 * Some real bodies carry a code that fails its check: warn and let a person confirm, never refuse for it alone.
 */
export type UsccCheck =
  | { ok: true; code: string }
  | { ok: false; reason: 'length' | 'charset' | 'check-digit' }

/** 31 marks: no I, O, S, V, Z, which are read as 1, 0, 5, U, 2. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** 3^i mod 31 */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

export function checkUscc(text: string): UsccCheck {
  const code = compactCode(text).toUpperCase()
  if (code.length !== 18) return { ok: false, reason: 'length' }
  if (![...code].every((mark) => alphabet.includes(mark))) return { ok: false, reason: 'charset' }
  if (usccCheckMark(code.slice(0, 17)) !== code.slice(17)) return { ok: false, reason: 'check-digit' }
  return { ok: true, code }
}

/** The 18th mark for the first 17. */
export function usccCheckMark(body17: string): string {
  const sum = weights.reduce(
    (total, weight, place) => total + weight * alphabet.indexOf(body17.charAt(place)),
    0,
  )
  return alphabet.charAt((31 - (sum % 31)) % 31)
}
