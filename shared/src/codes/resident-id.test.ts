import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ageOn,
  checkResidentId,
  maskResidentId,
  normaliseResidentId,
  residentIdCheckMark,
} from './resident-id'

const today = '2026-06-23'

describe('checkResidentId', () => {
  it.each([
    ['11010519491231002X', '1949-12-31', 'female', '110105'],
    ['440524188001010014', '1880-01-01', 'male', '440524'],
    ['469025193805120013', '1938-05-12', 'male', '469025'],
    ['469025196503180022', '1965-03-18', 'female', '469025'],
  ])('reads %s', (id, birthDate, sex, areaCode) => {
    expect(checkResidentId(id, today)).toEqual({ ok: true, id, birthDate, sex, areaCode, warnings: [] })
  })

  it.each([
    ['110105194912310021', 'check-digit'],
    ['469025199002300012', 'birth-date'],
    ['469025202606240015', 'future'],
    ['469025000105120013', 'birth-date'],
    ['46902519380512001', 'length'],
    ['', 'length'],
    ['46902519380512001A', 'charset'],
    ['X69025193805120013', 'charset'],
    ['46902519380512𠮷13', 'charset'],
  ])('refuses %s for its %s', (id, reason) => {
    expect(checkResidentId(id, today)).toEqual({ ok: false, reason })
  })

  it.each([
    ['lower-case x', '11010519491231002x'],
    ['blanks between groups', ' 110105 19491231 002X '],
    ['full-width digits', '１１０１０５１９４９１２３１００２Ｘ'],
    ['a zero-width mark', '\u200b11010519491231002X'],
  ])('mends %s', (_what, text) => {
    expect(checkResidentId(text, today)).toMatchObject({ ok: true, id: '11010519491231002X' })
  })

  it('makes an old number of 15 digits one of 18', () => {
    expect(normaliseResidentId('110105491231002')).toBe('11010519491231002X')
  })

  it('only warns of an area it does not know', () => {
    const body = '99902519380512001'
    expect(checkResidentId(body + residentIdCheckMark(body), today)).toMatchObject({
      ok: true,
      warnings: ['unknown-area'],
    })
  })

  it('takes a child born today', () => {
    const body = '46902520260623001'
    expect(checkResidentId(body + residentIdCheckMark(body), today)).toMatchObject({ ok: true })
  })

  it('finds every single wrong digit', () => {
    const body = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 999 }))
    fc.assert(
      fc.property(body, fc.nat(16), fc.integer({ min: 1, max: 9 }), ([area, sequence], place, shift) => {
        const body17 = `46${String(area).padStart(4, '0')}19380512${String(sequence).padStart(3, '0')}`
        const id = body17 + residentIdCheckMark(body17)
        const wrong = id.slice(0, place) + ((Number(id[place]) + shift) % 10) + id.slice(place + 1)
        expect(checkResidentId(id, today).ok).toBe(true)
        expect(checkResidentId(wrong, today).ok).toBe(false)
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void checkResidentId(text, today)))
  })
})

describe('maskResidentId', () => {
  it('hides the birth date', () => {
    expect(maskResidentId('469025193805120013')).toBe('469025********0013')
  })

  it('shows nothing of a number it cannot place', () => {
    expect(maskResidentId('46902519380512')).toBe('**************')
  })
})

describe('ageOn', () => {
  it.each([
    ['1946-06-23', '2026-06-23', 80],
    ['1946-06-24', '2026-06-23', 79],
    ['1948-02-29', '2028-02-29', 80],
    ['1948-02-29', '2027-02-28', 78],
    ['1948-02-29', '2027-03-01', 79],
  ])('%s is on %s %d years old', (birthDate, day, age) => {
    expect(ageOn(birthDate, day)).toBe(age)
  })
})
