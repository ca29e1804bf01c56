import { describe, expect, it } from 'vitest'
import { routeUrl } from './route-url'

describe('routeUrl', () => {
  it('fills the path', () => {
    expect(routeUrl('case.decideInstantly', { caseNo: '469025260623000689' })).toBe(
      '/api/v1/cases/469025260623000689/decide-instantly',
    )
  })

  it('adds the query and leaves out what is not given', () => {
    expect(routeUrl('worklist.list', {}, { scope: 'mine', cursor: undefined, limit: 20 })).toBe(
      '/api/v1/worklist?scope=mine&limit=20',
    )
  })

  it('lets nothing typed leave its place in the path', () => {
    expect(routeUrl('case.get', { caseNo: '../me?x=1' })).toBe('/api/v1/cases/..%2Fme%3Fx%3D1')
  })

  it('refuses a path with a hole', () => {
    expect(() => routeUrl('case.get')).toThrow(RangeError)
  })
})
