import { describe, expect, it } from 'vitest'
import { ApiError } from '../../api/api-error'
import { actBodies, mayHaveMoved, type OpenedAct, standingOf } from './act.model'

describe('actBodies', () => {
  it('leaves an opinion out that was not written', () => {
    expect(actBodies.accept({}, 3)).toEqual({ expectedVersion: 3 })
    expect(actBodies.accept({ text: '  ' }, 3)).toEqual({ expectedVersion: 3 })
    expect(actBodies.close({ text: ' 结果已送达申请人。 ' }, 7)).toEqual({
      expectedVersion: 7,
      opinion: '结果已送达申请人。',
    })
  })

  it('calls the text what the act calls it', () => {
    expect(actBodies.notAccept({ text: '不属于本单位职权' }, 1)).toEqual({
      expectedVersion: 1,
      reason: '不属于本单位职权',
    })
    expect(actBodies.review({ text: '建议准予', outcome: 'approve' }, 2)).toEqual({
      expectedVersion: 2,
      recommendation: 'approve',
      opinion: '建议准予',
    })
    for (const act of ['decide', 'decideInstantly'] as const) {
      expect(actBodies[act]({ text: '不符合条件𠮷', outcome: 'reject' }, 4)).toEqual({
        expectedVersion: 4,
        outcome: 'reject',
        opinion: '不符合条件𠮷',
      })
    }
  })

  it('lists the materials that are asked for, each with its note', () => {
    const values = { text: '请补两份材料', materials: { m01: ' 照片不清楚，请重拍 ', m03: '没有交这一份' } }
    expect(actBodies.requireSupplement(values, 1)).toEqual({
      expectedVersion: 1,
      note: '请补两份材料',
      materials: [
        { code: 'm01', note: '照片不清楚，请重拍' },
        { code: 'm03', note: '没有交这一份' },
      ],
    })
    expect(actBodies.requireSupplement({ text: '请改正年龄' }, 1)).toEqual({
      expectedVersion: 1,
      note: '请改正年龄',
      materials: [],
    })
  })

  it('never sends a decision that nobody made', () => {
    expect(() => actBodies.decide({ text: '同意' }, 1)).toThrow()
  })
})

describe('standingOf', () => {
  const opened: OpenedAct = { action: 'review', version: 3, idempotencyKey: 'key' }

  it('is fresh while nobody else has acted', () => {
    expect(standingOf(opened, { version: 3, availableActions: ['review'] })).toBe('fresh')
  })

  it('has moved when somebody was quicker and the act is still possible', () => {
    expect(standingOf(opened, { version: 4, availableActions: ['review'] })).toBe('moved')
  })

  it('is lost when the act is no longer possible', () => {
    expect(standingOf(opened, { version: 4, availableActions: ['decide'] })).toBe('lost')
    expect(standingOf(opened, { version: 4, availableActions: [] })).toBe('lost')
  })
})

describe('mayHaveMoved', () => {
  it('reads the case again after a refusal that comes from its state', () => {
    expect(mayHaveMoved(new ApiError('stale_version', 409, ''))).toBe(true)
    expect(mayHaveMoved(new ApiError('action_not_allowed', 409, ''))).toBe(true)
  })

  it('does not after others', () => {
    expect(mayHaveMoved(new ApiError('network', 0, ''))).toBe(false)
    expect(mayHaveMoved(new ApiError('decider_is_acceptor', 403, ''))).toBe(false)
    expect(mayHaveMoved(new TypeError('x'))).toBe(false)
  })
})
