import { describe, expect, it } from 'vitest'
import { checkUscc, usccCheckMark } from './uscc'

describe('checkUscc', () => {
  it.each([
    '91350100M000100Y43',
    '91110000802100433B',
    '11100000000013338W',
    // Synthetic bodies of the demo.
    '1146902500824101XX',
    '11469025008241028X',
    '11469025008241036Q',
    '11469025008241044K',
    '11469025008242012H',
  ])('takes %s', (code) => {
    expect(checkUscc(code)).toEqual({ ok: true, code })
  })

  it.each([
    ['91310115MA1H8R7C6D', 'check-digit'],
    ['91310115MA1H8R7C6', 'length'],
    ['91310115MA1H8R7CI7', 'charset'],
  ])('refuses %s for its %s', (code, reason) => {
    expect(checkUscc(code)).toEqual({ ok: false, reason })
  })

  it('knows the right mark of the widely copied wrong code', () => {
    expect(usccCheckMark('91310115MA1H8R7C6')).toBe('7')
  })

  it('mends case and blanks', () => {
    expect(checkUscc(' 91350100 m000100y43')).toEqual({ ok: true, code: '91350100M000100Y43' })
  })
})
