import type { TemplateField } from './templates'

type Rule = (value: string) => boolean

/**
 * What a value may be, by the kind of its field (WeChat, 订阅消息参数值内容限制说明).
 * Lengths are counted in characters, so that 𠮷 is one.
 */
const RULES: Record<string, Rule> = {
  thing: matches(/^.{1,20}$/u),
  number: (value) => /^-?\d+(\.\d+)?$/.test(value) && value.length <= 32,
  letter: matches(/^[A-Za-z]{1,32}$/),
  symbol: matches(/^[\p{P}\p{S}]{1,5}$/u),
  character_string: matches(/^[\x21-\x7e]{1,32}$/),
  time: (value) => isMomentOrRange(value, isTime),
  date: (value) => isMomentOrRange(value, isDate),
  amount: matches(/^\p{Sc}?\d{1,10}(\.\d+)?元?$/u),
  phone_number: matches(/^[\d+\-() ]{1,17}$/),
  car_number: matches(/^[\p{Script=Han}A-Z\d][A-Z\d]{1,6}[\p{Script=Han}A-Z\d]$/u),
  name: matches(/^(\p{Script=Han}{1,10}|[A-Za-z.· ]{1,20})$/u),
  phrase: matches(/^\p{Script=Han}{1,5}$/u),
}

/** Whether WeChat would take this value; a kind that WeChat does not know takes none. */
export function isFieldValue(field: TemplateField, value: string): boolean {
  if (/[\r\n\u2028\u2029]/.test(value)) return false
  const kind = field.key.replace(/\d+$/, '')
  if (kind === 'enum') return field.options?.includes(value) ?? false
  return RULES[kind]?.(value) ?? false
}

function matches(pattern: RegExp): Rule {
  return (value) => pattern.test(value)
}

// Two moments are joined by the half-width ~; the full-width one of Chinese keyboards is refused.
function isMomentOrRange(value: string, isMoment: Rule): boolean {
  const ends = value.split('~')
  return ends.length <= 2 && ends.every((end) => isMoment(end.trim()))
}

const DAY = /^(\d{4})(?:年(\d{1,2})月(\d{1,2})日|-(\d{1,2})-(\d{1,2}))$/
const CLOCK = /^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/

/** A time of day, perhaps with its date before it: 15:01, 2019年10月1日 15:01. */
function isTime(text: string): boolean {
  const day = text.split(' ')
  const clock = day.pop() ?? ''
  return CLOCK.test(clock) && day.length < 2 && day.every(isDay)
}

/** A date, perhaps with the time of day after it: 2019年10月1日, 2019年10月1日 15:01. */
function isDate(text: string): boolean {
  const [day = '', ...clock] = text.split(' ')
  return isDay(day) && clock.length < 2 && clock.every((part) => CLOCK.test(part))
}

function isDay(text: string): boolean {
  const found = DAY.exec(text)
  if (!found) return false
  const [year, month, day] = found.slice(1).filter(Boolean).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
