import { compactCode } from './half-width'

/** As typed → 11 digits: blanks, hyphens and a leading +86 go. What is no number stays as it is, to be refused. */
export function normaliseMobile(text: string): string {
  return compactCode(text).replace(/^(?:\+86|0086|86)(?=\d{11}$)/, '')
}

/** A mainland mobile number: 11 digits, 13 to 19. */
export function isMobile(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(normaliseMobile(text))
}

/** 138****3210. Anything that is not 11 long becomes stars only. */
export function maskMobile(mobile: string): string {
  return mobile.length === 11 ? `${mobile.slice(0, 3)}****${mobile.slice(7)}` : '*'.repeat(mobile.length)
}
