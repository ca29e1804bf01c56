import { describe, expect, it } from 'vitest'
import { textFault } from './act-rules'

describe('textFault', () => {
  it('lets a written text and an empty one through', () => {
    expect(textFault('同意')).toBeNull()
    expect(textFault('  ')).toBeNull()
    expect(textFault(undefined)).toBeNull()
  })

  it('asks for two characters', () => {
    expect(textFault(' 好 ')).toBe('请至少写两个字')
  })

  it('asks for the blank of a phrase to be filled', () => {
    expect(textFault('经审查，不符合＿＿的规定。')).toBe('请把空着的“＿＿”填好')
  })
})
