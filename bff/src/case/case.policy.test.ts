import {
  type CaseAction,
  caseActions,
  caseStatuses,
  type StaffRole,
  staffRoles,
} from '@doorstep/shared/case/case.status'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { authorise, canSee, findHandler, listAvailableActions, type Onlooker } from './case.policy'
import { caseIn, clerk, county, town, village } from './domain/case.examples'

const applicant: Onlooker = { personId: 1, isApplicant: true, post: null }
const stranger: Onlooker = { personId: 2, isApplicant: false, post: null }
const at = (organId: number, roles: StaffRole[], personId = 9): Onlooker => ({
  personId,
  isApplicant: false,
  post: { organId, roles },
})

function codeOf(act: () => unknown): string | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe('who may do what', () => {
  const rows: [string, Onlooker, Parameters<typeof caseIn>[0], CaseAction, string | undefined][] = [
    ['the window of the accepting body accepts', at(town, ['window']), 'SUBMITTED', 'accept', undefined],
    ['a reviewer does not accept', at(town, ['reviewer']), 'SUBMITTED', 'accept', 'forbidden'],
    [
      'the window of the deciding body does not accept',
      at(county, ['window']),
      'SUBMITTED',
      'accept',
      'wrong_place',
    ],
    ['a body that has nothing to do with it', at(99, ['window']), 'SUBMITTED', 'accept', 'wrong_place'],
    ['the village agent never decides', at(village, ['agent']), 'DECIDING', 'decide', 'wrong_place'],
    ['the county decides', at(county, ['approver']), 'DECIDING', 'decide', undefined],
    [
      'whoever accepted does not decide',
      at(county, ['approver'], clerk),
      'DECIDING',
      'decide',
      'decider_is_acceptor',
    ],
    ['the applicant gives her supplement', applicant, 'SUPPLEMENT_REQUIRED', 'supplement', undefined],
    ['staff give no supplement', at(town, ['window']), 'SUPPLEMENT_REQUIRED', 'supplement', 'forbidden'],
    ['the applicant does not accept', applicant, 'SUBMITTED', 'accept', 'forbidden'],
    ['another citizen finds nothing', stranger, 'SUBMITTED', 'supplement', 'case_not_found'],
  ]
  it.each(rows)('%s', (_, onlooker, status, action, refusal) => {
    expect(codeOf(() => authorise(onlooker, caseIn(status), action))).toBe(refusal)
  })
})

describe('what is offered', () => {
  it('is what the window may do with a case just submitted', () => {
    expect(listAvailableActions(at(town, ['window']), caseIn('SUBMITTED'))).toEqual([
      'accept',
      'notAccept',
      'requireSupplement',
    ])
    expect(listAvailableActions(at(town, ['window']), caseIn('SUBMITTED', 'instant'))).toEqual([
      'notAccept',
      'requireSupplement',
      'decideInstantly',
    ])
  })

  it('is nothing to anybody who may not see the case, and never an act that would be refused', () => {
    const posts = fc.record({
      organId: fc.constantFrom(village, town, county, 99),
      roles: fc.subarray([...staffRoles]),
    })
    const onlookers = fc.record({
      personId: fc.constantFrom(clerk, 1, null),
      isApplicant: fc.boolean(),
      post: fc.option(posts),
    })
    const kinds = fc.constantFrom('promised' as const, 'instant' as const)
    fc.assert(
      fc.property(onlookers, fc.constantFrom(...caseStatuses), kinds, (onlooker, status, kind) => {
        const state = caseIn(status, kind)
        const offered = listAvailableActions(onlooker, state)
        if (!canSee(onlooker, state)) expect(offered).toEqual([])
        for (const action of offered) expect(codeOf(() => authorise(onlooker, state, action))).toBeUndefined()
        expect(caseActions).toEqual(expect.arrayContaining(offered))
      }),
    )
  })
})

describe('whose move it is', () => {
  it('town window, town reviewer, county approver, town window again', () => {
    expect(findHandler(caseIn('SUBMITTED'))).toEqual({ organId: town, role: 'window' })
    expect(findHandler(caseIn('REVIEWING'))).toEqual({ organId: town, role: 'reviewer' })
    expect(findHandler(caseIn('DECIDING'))).toEqual({ organId: county, role: 'approver' })
    expect(findHandler(caseIn('DECIDED_REJECTED'))).toEqual({ organId: town, role: 'window' })
    expect(findHandler(caseIn('SUPPLEMENT_REQUIRED'))).toBeUndefined()
    expect(findHandler(caseIn('CLOSED'))).toBeUndefined()
  })
})
