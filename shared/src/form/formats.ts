import { type Day, isDay } from '../clock/day'
import { checkBankCard, maskBankCard, normaliseBankCard } from '../codes/bank-card'
import { toHalfWidth } from '../codes/half-width'
import { isMobile, maskMobile, normaliseMobile } from '../codes/phone'
import { checkResidentId, maskResidentId, normaliseResidentId } from '../codes/resident-id'
import type { FormFormat } from './form-schema.types'

interface Format {
  /** Typed → stored. */
  normalise(text: string): string
  /** Why the text does not pass; undefined when it does. Birth dates are held against `today`. */
  findFault(text: string, today: Day): FormatReason | undefined
  /** Absent where the value may be shown in full. */
  mask?(text: string): string
}

const reasons = {
  date: (title: string) => `请按年-月-日填写${title}，例如 2026-03-02`,
  mobile: (title: string) => `${title}应为11位数字，例如 13800001234`,
  'card-length': (title: string) => `${title}应为16至19位数字，请对照卡面重新填写`,
  'card-check-digit': (title: string) => `${title}有误，请对照卡面逐位核对`,
  'id-length': (title: string) => `${title}应为18位，请对照证件核对`,
  'id-charset': (title: string) => `${title}只能是数字，最后一位可以是X，请对照证件核对`,
  'id-birth-date': (title: string) => `${title}里的出生日期不存在，请对照证件核对`,
  'id-future': (title: string) => `${title}里的出生日期在今天之后，请对照证件核对`,
  'id-check-digit': (title: string) => `${title}有误，请对照证件逐位核对`,
} as const

export type FormatReason = keyof typeof reasons

/** The rules behind `format`; a validator engine's own reading of these names is never used. */
export const formats: Record<FormFormat, Format> = {
  date: {
    normalise: (text) => toHalfWidth(text).trim(),
    findFault: (text) => (isDay(text) ? undefined : 'date'),
  },
  'resident-id': {
    normalise: normaliseResidentId,
    findFault: (text, today) => {
      const check = checkResidentId(text, today)
      return check.ok ? undefined : `id-${check.reason}`
    },
    mask: maskResidentId,
  },
  'cn-mobile': {
    normalise: normaliseMobile,
    findFault: (text) => (isMobile(text) ? undefined : 'mobile'),
    mask: maskMobile,
  },
  'bank-card': {
    normalise: normaliseBankCard,
    findFault: (text) => {
      const check = checkBankCard(text)
      if (check.ok) return undefined
      return check.reason === 'check-digit' ? 'card-check-digit' : 'card-length'
    },
    mask: maskBankCard,
  },
}

/** The sentence for a reason; a reason from a newer server still asks for another look. */
export function describeFormat(title: string, reason: string): string {
  return isReason(reason) ? reasons[reason](title) : `请检查${title}后重新填写`
}

function isReason(reason: string): reason is FormatReason {
  return Object.keys(reasons).includes(reason)
}
