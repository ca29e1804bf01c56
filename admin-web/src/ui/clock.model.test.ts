import { describe, expect, it } from 'vitest'
import { nextWeekday, openingOf } from './clock.model'

describe('nextWeekday', () => {
  it('goes to the next day, over a weekend to Monday', () => {
    expect(nextWeekday('2026-11-26')).toBe('2026-11-27')
    expect(nextWeekday('2026-11-27')).toBe('2026-11-30')
    expect(nextWeekday('2026-11-28')).toBe('2026-11-30')
  })
})

describe('openingOf', () => {
  it('is nine o’clock in Shanghai', () => {
    expect(openingOf('2026-11-27')).toBe('2026-11-27T01:00:00.000Z')
  })
})
