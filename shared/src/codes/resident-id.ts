import { type Day, isDay } from '../clock/day'
import { compactCode } from './half-width'

/** 公民身份号码, GB 11643-1999: area 6, birth 8, sequence 3 (odd is male), check 1. */
export type ResidentIdCheck =
  | {
      ok: true
      /** 18 characters, X in upper case. */
      id: string
      birthDate: Day
      sex: 'male' | 'female'
      areaCode: string
      /** Never a ground for refusal: old area codes live on in numbers. */
      warnings: 'unknown-area'[]
    }
  | { ok: false; reason: ResidentIdFault }

/** `birth-date`: no such day, or an era in which no living person was born. */
export type ResidentIdFault = 'length' | 'charset' | 'birth-date' | 'future' | 'check-digit'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkMarks = '10X98765432'
/** Numbers are given out since 1984; nobody born before this year can hold one. */
const earliestBirthYear = '1850'
/** First two digits of GB/T 2260; 81–83 are the residence permits for 港澳台. */
const provinces =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'

/** As typed → as stored: blanks gone, digits half width, x in upper case, an old 15-digit number made 18. */
export function normaliseResidentId(text: string): string {
  const compact = compactCode(text).toUpperCase()
  if (!/^\d{15}$/.test(compact)) return compact
  const body = `${compact.slice(0, 6)}19${compact.slice(6)}`
  return body + residentIdCheckMark(body)
}

/** Reads a number as typed; `today` bounds the birth date. */
export function checkResidentId(text: string, today: Day): ResidentIdCheck {
  const id = normaliseResidentId(text)
  const birthDate = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`
  const reason = findFault(id, birthDate, today)
  if (reason) return { ok: false, reason }
  return {
    ok: true,
    id,
    birthDate,
    sex: Number(id.slice(16, 17)) % 2 === 1 ? 'male' : 'female',
    areaCode: id.slice(0, 6),
    warnings: provinces.split(' ').includes(id.slice(0, 2)) ? [] : ['unknown-area'],
  }
}

function findFault(id: string, birthDate: Day, today: Day): ResidentIdFault | undefined {
  if (id.length !== 18) return 'length'
  if (!/^\d{17}[\dX]$/.test(id)) return 'charset'
  if (!isDay(birthDate) || birthDate.slice(0, 4) < earliestBirthYear) return 'birth-date'
  if (birthDate > today) return 'future'
  if (residentIdCheckMark(id.slice(0, 17)) !== id.slice(17)) return 'check-digit'
  return undefined
}

/** The 18th mark for the first 17 digits (ISO 7064 MOD 11-2). */
export function residentIdCheckMark(body17: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(body17.charAt(place)), 0)
  return checkMarks.charAt(sum % 11)
}

/** First six and last four stay, the birth date goes: 469025********0013. Anything else becomes stars only. */
export function maskResidentId(id: string): string {
  return id.length === 18 ? `${id.slice(0, 6)}********${id.slice(14)}` : '*'.repeat(id.length)
}

/**
 * Full years (周岁) on a day; the birthday itself counts. Born on 29 February: 1 March in a common year.
 * Negative before the birth.
 */
export function ageOn(birthDate: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}
