import { describe, expect, it } from 'vitest'
import { returnPath } from './login.model'

describe('returnPath', () => {
  it('goes back to the page that asked for the login', () => {
    expect(returnPath({ from: '/cases/469025260623000689' })).toBe('/cases/469025260623000689')
  })

  it('goes to the worklist otherwise', () => {
    expect(returnPath(null)).toBe('/')
    expect(returnPath({ from: 7 })).toBe('/')
    expect(returnPath({ from: '//elsewhere.example' })).toBe('/')
  })
})
