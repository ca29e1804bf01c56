import {
  type CaseAction,
  type CaseStatus,
  caseActions,
  caseStatuses,
} from '@doorstep/shared/case/case.status'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseAfterSupplement, caseIn } from './case.examples'
import type { CaseState } from './case.state'
import { type CaseCommand, decide } from './decide'
import { evolve } from './evolve'

const commands: Record<CaseAction, CaseCommand> = {
  supplement: { action: 'supplement', formDigest: null, papers: [] },
  accept: { action: 'accept' },
  notAccept: { action: 'notAccept', reason: '不属于本机关职权范围' },
  requireSupplement: { action: 'requireSupplement', note: '缺户口簿', notes: { m01: '请拍户主页' } },
  review: { action: 'review', recommendation: 'approve', opinion: '材料属实' },
  decide: { action: 'decide', outcome: 'approve', opinion: '同意' },
  decideInstantly: { action: 'decideInstantly', outcome: 'approve', opinion: '当场办结' },
  close: { action: 'close' },
}

/** The whole table, by hand: which acts a 承诺件 and a 即办件 allow in each state. */
const promised: Record<CaseStatus, CaseAction[]> = {
  SUBMITTED: ['accept', 'notAccept', 'requireSupplement'],
  SUPPLEMENT_REQUIRED: ['supplement'],
  NOT_ACCEPTED: [],
  REVIEWING: ['review'],
  DECIDING: ['decide'],
  DECIDED_APPROVED: ['close'],
  DECIDED_REJECTED: ['close'],
  CLOSED: [],
}
const instantSubmitted: CaseAction[] = ['notAccept', 'requireSupplement', 'decideInstantly']

function codeOf(act: () => unknown): string | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe('decide, every status × action', () => {
  for (const status of caseStatuses) {
    for (const action of caseActions) {
      it(`a promised case in ${status}: ${action}`, () => {
        const refusal = codeOf(() => decide(commands[action], caseIn(status)))
        expect(refusal).toBe(promised[status].includes(action) ? undefined : 'action_not_allowed')
      })
    }
  }
  for (const action of caseActions) {
    it(`an instant case just submitted: ${action}`, () => {
      const refusal = codeOf(() => decide(commands[action], caseIn('SUBMITTED', 'instant')))
      expect(refusal).toBe(instantSubmitted.includes(action) ? undefined : 'action_not_allowed')
    })
  }
})

describe('decide', () => {
  it('given a supplement was asked and given, when it is asked again, then it is refused by name', () => {
    expect(codeOf(() => decide(commands.requireSupplement, caseAfterSupplement()))).toBe(
      'supplement_asked_before',
    )
  })

  it('given an instant case, when it is decided at the counter, then it is accepted, decided and closed', () => {
    const events = decide(commands.decideInstantly, caseIn('SUBMITTED', 'instant'))
    expect(events.map((event) => event.type)).toEqual(['CaseAccepted', 'CaseDecided', 'CaseClosed'])
  })

  it('given a request for supplements, then the paper stands in the open and the words are for sealing', () => {
    expect(decide(commands.requireSupplement, caseIn('SUBMITTED'))).toEqual([
      {
        type: 'SupplementRequired',
        payload: { materials: ['m01'] },
        words: { text: '缺户口簿', notes: { m01: '请拍户主页' } },
      },
    ])
  })

  it('whatever is tried in whatever order, an end stays an end and the version counts every fact', () => {
    const tries = fc.array(fc.constantFrom(...caseActions), { maxLength: 30 })
    const ends: CaseStatus[] = ['NOT_ACCEPTED', 'CLOSED']
    fc.assert(
      fc.property(tries, fc.constantFrom('promised' as const, 'instant' as const), (actions, kind) => {
        let state: CaseState = caseIn('SUBMITTED', kind)
        for (const action of actions) {
          const ended = ends.includes(state.status)
          const before = state.version
          const refused = codeOf(() => {
            for (const event of decide(commands[action], state)) {
              state = evolve(state, { ...event, seq: state.version + 1, on: '2026-06-09', personId: 1 })
            }
          })
          if (ended) expect(refused).toBe('action_not_allowed')
          if (refused) expect(state.version).toBe(before)
          else expect(state.version).toBeGreaterThan(before)
        }
      }),
    )
  })
})
