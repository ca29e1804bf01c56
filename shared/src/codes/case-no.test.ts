import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseNoCheckDigit, checkCaseNo, composeCaseNo, formatCaseNo } from './case-no'

const caseNos = fc
  .record({
    division6: fc.integer({ min: 110000, max: 659999 }).map(String),
    day: fc.constantFrom('2025-01-01', '2026-06-23', '2026-11-27', '2031-12-31'),
    serial: fc.integer({ min: 1, max: 99_999 }),
  })
  .map(composeCaseNo)

function swapAt(text: string, place: number): string {
  return text.slice(0, place) + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2)
}

describe('a case number', () => {
  it('ends in the ISO 7064 MOD 11,10 digit (0794 → 5 is the example of the standard)', () => {
    expect(caseNoCheckDigit('0794')).toBe('5')
    expect(composeCaseNo({ division6: '469025', day: '2026-06-23', serial: 68 })).toBe('469025260623000689')
  })

  it('reads back into its parts, however it is grouped', () => {
    const parts = { division6: '469025', day: '2026-06-23', serial: 68 }
    for (const text of ['469025260623000689', ' 469025 260623 00068 9', '４６９０２５-260623-00068-9']) {
      expect(checkCaseNo(text)).toEqual({ ok: true, caseNo: '469025260623000689', ...parts })
    }
  })

  it('is read aloud in groups', () => {
    expect(formatCaseNo('469025260623000689')).toBe('469025 260623 00068 9')
  })

  it.each([
    ['46902526062300068', 'length'],
    ['46902526062300068X', 'charset'],
    ['469025261323000688', 'day'],
    ['469025260623000688', 'check-digit'],
  ])('refuses %s for its %s', (text, reason) => {
    expect(checkCaseNo(text)).toEqual({ ok: false, reason })
  })

  it.each([
    { division6: '46902', day: '2026-06-23', serial: 1 },
    { division6: '469025', day: '2026-06-31', serial: 1 },
    { division6: '469025', day: '1999-06-23', serial: 1 },
    { division6: '469025', day: '2026-06-23', serial: 0 },
    { division6: '469025', day: '2026-06-23', serial: 100_000 },
    { division6: '469025', day: '2026-06-23', serial: 1.5 },
  ])('is not composed of $division6 $day $serial', (parts) => {
    expect(() => composeCaseNo(parts)).toThrow(RangeError)
  })

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(caseNos, fc.nat(17), fc.integer({ min: 1, max: 9 }), (caseNo, place, shift) => {
        const wrong =
          caseNo.slice(0, place) + ((Number(caseNo[place]) + shift) % 10) + caseNo.slice(place + 1)
        expect(checkCaseNo(wrong).ok).toBe(false)
      }),
    )
  })

  it('lets 20 of 900 swapped neighbours pass at one place, as MOD 11,10 does, and finds the others', () => {
    // One digit before leads the check into any of its ten states; then every ordered pair of two digits.
    let missed = 0
    for (let state = 0; state <= 9; state += 1) {
      for (let pair = 0; pair <= 99; pair += 1) {
        const [one, two] = [Math.floor(pair / 10), pair % 10]
        if (
          one !== two &&
          caseNoCheckDigit(`${state}${one}${two}`) === caseNoCheckDigit(`${state}${two}${one}`)
        ) {
          missed += 1
        }
      }
    }
    expect(missed).toBe(20)
  })

  it('finds nearly all swapped neighbours of real numbers', () => {
    const tried = fc.sample(fc.tuple(caseNos, fc.nat(16)), { numRuns: 2000, seed: 1 })
    const swaps = tried.map(([caseNo, place]) => [caseNo, swapAt(caseNo, place)]).filter(([a, b]) => a !== b)
    const missed = swaps.filter(([, wrong]) => checkCaseNo(wrong ?? '').ok)
    expect(missed.length / swaps.length).toBeLessThan(0.04)
  })
})
