import { describe, expect, test } from 'vitest'
import { ApiRefusal, NetworkFailure } from '../../api/failure'
import { explainSubmitFailure } from './check.model'

describe('a submission that did not come through', () => {
  test('a lost answer may have arrived: the same key is used again', () => {
    const problem = explainSubmitFailure(new NetworkFailure())
    expect(problem).toMatchObject({ way: 'again', newKey: false })
    expect(problem.text).toContain('可能已经送到')
    expect(problem.text).toContain('不会重复提交')
  })

  test.each([
    [500, 'internal'],
    [503, 'unavailable'],
    [429, 'rate_limited'],
    [401, 'token_expired'],
  ])('%i leaves it open too', (status, code) => {
    expect(explainSubmitFailure(new ApiRefusal(status, code, '系统正忙。')).newKey).toBe(false)
  })

  test.each([
    [422, 'form_invalid', 'form'],
    [422, 'material_missing', 'photos'],
    [409, 'upload_used', 'photos'],
    [409, 'item_changed', 'guide'],
    [403, 'real_name_required', 'real-name'],
    [422, 'item_not_offered_here', 'place'],
    [400, 'invalid_request', 'again'],
  ] as const)('%i %s says where to mend it, and the next try is a new one', (status, code, way) => {
    const problem = explainSubmitFailure(new ApiRefusal(status, code, '请改一改。'))
    expect(problem).toMatchObject({ way, newKey: true, text: '请改一改。' })
  })

  test('another content under a used key: the first may be there already', () => {
    const problem = explainSubmitFailure(new ApiRefusal(409, 'idempotency_key_reused', ''))
    expect(problem).toMatchObject({ way: 'cases', newKey: true })
  })
})
