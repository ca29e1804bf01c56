import { describe, expect, it } from 'vitest'
import { caseAfterSupplement, caseIn, clerk, history } from './case.examples'
import { evolve, replay } from './evolve'

describe('evolve', () => {
  it('keeps who accepted until the end', () => {
    expect(caseIn('CLOSED')).toMatchObject({
      status: 'CLOSED',
      acceptedBy: clerk,
      outcome: 'approve',
      version: 5,
    })
  })

  it('marks the day of each step', () => {
    expect(caseIn('DECIDED_REJECTED').milestones).toEqual({
      submittedOn: '2026-06-08',
      acceptedOn: '2026-06-09',
      decidedOn: '2026-06-11',
    })
  })

  it('goes back to the window after the supplement, remembering that it was asked', () => {
    expect(caseAfterSupplement()).toMatchObject({
      status: 'SUBMITTED',
      milestones: { supplementAskedOn: '2026-06-09', supplementedOn: '2026-06-10' },
    })
  })

  it('refuses a history that cannot be', () => {
    const [closing] = history({ type: 'CaseClosed', payload: {} })
    if (!closing) throw new Error('no event')
    expect(() => replay([closing])).toThrow('cannot begin')
    expect(() => evolve(caseIn('SUBMITTED'), closing)).toThrow('nothing decided')
    expect(() => replay([])).toThrow('without a history')
  })
})
