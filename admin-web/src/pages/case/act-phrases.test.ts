import { describe, expect, it } from 'vitest'
import { phrasesFor, withPhrase } from './act-phrases'

describe('phrasesFor', () => {
  it('fits the outcome and waits for it', () => {
    expect(phrasesFor('decide', undefined)).toEqual([])
    expect(phrasesFor('decide', 'approve')).toContain('经审查，符合规定条件，准予。')
    expect(phrasesFor('decide', 'reject').join()).toContain('不予批准')
  })

  it('does not ask for an outcome where the act has none', () => {
    expect(phrasesFor('accept', undefined)).toContain('材料齐全，符合法定形式，予以受理。')
  })
})

describe('withPhrase', () => {
  it('goes behind what is written', () => {
    expect(withPhrase(undefined, '结果已送达申请人。')).toBe('结果已送达申请人。')
    expect(withPhrase('已核对。', '结果已送达申请人。')).toBe('已核对。结果已送达申请人。')
  })
})
