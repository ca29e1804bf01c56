import { compactCode } from './half-width'

export type BankCardCheck =
  | { ok: true; cardNo: string }
  | { ok: false; reason: 'length' | 'charset' | 'check-digit' }

export function normaliseBankCard(text: string): string {
  return compactCode(text)
}

/** 16 to 19 digits (银联 cards), the last by Luhn (ISO/IEC 7812-1). */
export function checkBankCard(text: string): BankCardCheck {
  const cardNo = normaliseBankCard(text)
  if (!/^\d*$/.test(cardNo)) return { ok: false, reason: 'charset' }
  if (cardNo.length < 16 || cardNo.length > 19) return { ok: false, reason: 'length' }
  return luhnSum(cardNo) % 10 === 0 ? { ok: true, cardNo } : { ok: false, reason: 'check-digit' }
}

/** Only the last four are shown: **** 4242 */
export function maskBankCard(cardNo: string): string {
  return cardNo.length > 4 ? `**** ${cardNo.slice(-4)}` : '****'
}

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((total, digit, place) => {
    const value = place % 2 === 1 ? Number(digit) * 2 : Number(digit)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
}
