import type { CaseSummary } from '@doorstep/shared/contracts/case.views'
import { expect, test } from 'vitest'
import { pickOpenCases, shortPlace } from './home.model'

function givenCase(caseNo: string, status: CaseSummary['status'], dueDate: string | null): CaseSummary {
  return {
    caseNo,
    itemCode: '07',
    itemName: '高龄津贴',
    plainName: '80 岁以上老人津贴',
    projectType: 'promised',
    status,
    applicantName: '符桂英',
    placeName: '孟果村',
    submittedAt: '2026-11-20T01:00:00.000Z',
    updatedAt: '2026-11-20T01:00:00.000Z',
    due: dueDate ? { kind: 'promise', dueDate, remaining: 3, unit: 'workday', provisional: false } : null,
    version: 1,
    availableActions: [],
  }
}

test('what waits for her stands first, then what is due soonest; what is over is left out', () => {
  const cases = [
    givenCase('a', 'REVIEWING', '2026-12-04'),
    givenCase('b', 'CLOSED', null),
    givenCase('c', 'SUBMITTED', '2026-11-27'),
    givenCase('d', 'SUPPLEMENT_REQUIRED', '2026-12-11'),
    givenCase('e', 'DECIDED_APPROVED', null),
    givenCase('f', 'NOT_ACCEPTED', null),
  ]
  expect(pickOpenCases(cases).map((one) => one.caseNo)).toEqual(['d', 'c', 'a', 'e'])
})

test('a place is told by town and village', () => {
  expect(shortPlace('海南省 白沙黎族自治县 邦溪镇 孟果村')).toBe('邦溪镇 孟果村')
  expect(shortPlace('海南省')).toBe('海南省')
})
