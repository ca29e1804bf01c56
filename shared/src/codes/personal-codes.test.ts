import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBankCard, maskBankCard } from './bank-card'
import { maskName } from './mask-name'
import { isMobile, maskMobile, normaliseMobile } from './phone'

describe('a mobile number', () => {
  it.each(['13800001234', '19912345678', '+86 138 0000 1234', '86-13800001234', '１３８００００１２３４'])(
    'takes %s',
    (text) => {
      expect(isMobile(text)).toBe(true)
    },
  )

  it.each(['12800001234', '1380000123', '138000012345', '0898-12345678', '1380000123a', ''])(
    'refuses %s',
    (text) => {
      expect(isMobile(text)).toBe(false)
    },
  )

  it('is stored as eleven digits', () => {
    expect(normaliseMobile('+86 138-0000-1234')).toBe('13800001234')
  })

  it('is masked in the middle', () => {
    expect(maskMobile('13812343210')).toBe('138****3210')
    expect(maskMobile('1381234')).toBe('*******')
  })
})

describe('a bank card', () => {
  it.each(['4242424242424242', '6222 0212 3456 7890 128'])('takes %s', (text) => {
    expect(checkBankCard(text)).toMatchObject({ ok: true })
  })

  it.each([
    ['4242424242424241', 'check-digit'],
    ['424242424242424', 'length'],
    ['42424242424242424242', 'length'],
    ['4242424242424a42', 'charset'],
    ['', 'length'],
  ])('refuses %s for its %s', (text, reason) => {
    expect(checkBankCard(text)).toEqual({ ok: false, reason })
  })

  it('shows its last four only', () => {
    expect(maskBankCard('4242424242424242')).toBe('**** 4242')
    expect(maskBankCard('4242')).toBe('****')
  })

  it('finds every single wrong digit (Luhn)', () => {
    fc.assert(
      fc.property(fc.nat(15), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const card = '4242424242424242'
        const wrong = card.slice(0, place) + ((Number(card[place]) + shift) % 10) + card.slice(place + 1)
        expect(checkBankCard(wrong)).toEqual({ ok: false, reason: 'check-digit' })
      }),
    )
  })
})

describe('maskName', () => {
  it.each([
    ['张敏', '张*'],
    ['李小敏', '李*敏'],
    ['欧阳小敏', '欧**敏'],
    ['𠮷田', '𠮷*'],
    ['𠮷小𠮷', '𠮷*𠮷'],
    ['符', '*'],
    ['', ''],
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })
})
