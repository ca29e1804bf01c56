import { assertDay, type Day, isDay } from '../clock/day'
import { compactCode } from './half-width'

/**
 * The receipt number a villager keeps: division 6, yyMMdd 6, serial 5, check 1. The check digit is
 * ISO 7064 MOD 11,10: it finds every single wrong digit and all but 2.2 % of swapped neighbours.
 */
export interface CaseNoParts {
  /** County-level division, six digits. */
  division6: string
  /** Day of submission in Asia/Shanghai; this century. */
  day: Day
  /** 1–99999, counted afresh each day in each division. */
  serial: number
}

export type CaseNoCheck =
  | ({ ok: true; caseNo: string } & CaseNoParts)
  | { ok: false; reason: 'length' | 'charset' | 'day' | 'check-digit' }

/** Throws RangeError when a part does not fit. */
export function composeCaseNo({ division6, day, serial }: CaseNoParts): string {
  if (!/^\d{6}$/.test(division6)) throw new RangeError(`not a six-digit division: ${division6}`)
  if (!assertDay(day).startsWith('20')) throw new RangeError(`a case number holds days of 2000–2099: ${day}`)
  if (!Number.isInteger(serial) || serial < 1 || serial > 99_999) {
    throw new RangeError(`serial out of 1–99999: ${serial}`)
  }
  const body = division6 + day.slice(2).replace(/-/g, '') + String(serial).padStart(5, '0')
  return body + caseNoCheckDigit(body)
}

/** Reads a number as typed, with or without the blanks between its groups. */
export function checkCaseNo(text: string): CaseNoCheck {
  const caseNo = compactCode(text)
  if (caseNo.length !== 18) return { ok: false, reason: 'length' }
  if (!/^\d{18}$/.test(caseNo)) return { ok: false, reason: 'charset' }
  const day = `20${caseNo.slice(6, 8)}-${caseNo.slice(8, 10)}-${caseNo.slice(10, 12)}`
  if (!isDay(day)) return { ok: false, reason: 'day' }
  if (caseNoCheckDigit(caseNo.slice(0, 17)) !== caseNo.slice(17)) return { ok: false, reason: 'check-digit' }
  return { ok: true, caseNo, division6: caseNo.slice(0, 6), day, serial: Number(caseNo.slice(12, 17)) }
}

/** In groups for reading aloud: 469025 260623 00068 9 */
export function formatCaseNo(caseNo: string): string {
  return [caseNo.slice(0, 6), caseNo.slice(6, 12), caseNo.slice(12, 17), caseNo.slice(17)].join(' ').trim()
}

/** ISO 7064 MOD 11,10 over the digits before it. */
export function caseNoCheckDigit(body: string): string {
  let product = 10
  for (const digit of body) {
    const sum = (product + Number(digit)) % 10 || 10
    product = (sum * 2) % 11
  }
  return String((11 - product) % 10)
}
