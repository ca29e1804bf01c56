import { describe, expect, it } from 'vitest'
import { fullDayZh, momentZh } from './moment.model'

describe('momentZh', () => {
  it('reads in Shanghai: 23:30 UTC is the next morning there', () => {
    expect(momentZh('2026-11-19T23:30:00.000Z')).toBe('11月20日 07:30')
  })

  it('names the year when it is not the present one', () => {
    expect(momentZh('2026-12-31T08:00:00.000Z', '2027-01-04')).toBe('2026年12月31日 16:00')
    expect(momentZh('2026-12-31T08:00:00.000Z', '2026-12-31')).toBe('12月31日 16:00')
  })
})

describe('fullDayZh', () => {
  it('gives the year too', () => {
    expect(fullDayZh('2026-11-27')).toBe('2026年11月27日 周五')
  })
})
