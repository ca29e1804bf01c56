import type { CaseSummary } from '@doorstep/shared/contracts/case.views'
import { describe, expect, it } from 'vitest'
import { countWords, rowsOf, scopeOf, stepRow } from './worklist.model'

const summary: CaseSummary = {
  caseNo: '469025260623000017',
  itemCode: '07',
  itemName: '高龄津贴给付',
  plainName: '高龄津贴',
  projectType: 'promised',
  status: 'SUBMITTED',
  applicantName: '王*英',
  placeName: '孟果村',
  submittedAt: '2026-06-23T01:00:00.000Z',
  updatedAt: '2026-06-23T01:00:00.000Z',
  due: null,
  version: 1,
  availableActions: ['accept'],
}
const rows = ['a', 'b', 'c'].map((caseNo) => ({ ...summary, caseNo }))

describe('rowsOf', () => {
  it('joins the parts and keeps the first of a case that moved in between', () => {
    const parts = [
      { cases: rows.slice(0, 2), total: 3, nextCursor: 'x' },
      { cases: rows.slice(1).map((row) => ({ ...row, version: 2 })), total: 3, nextCursor: null },
    ]
    expect(rowsOf(parts).map(({ caseNo, version }) => [caseNo, version])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 2],
    ])
  })
})

describe('stepRow', () => {
  it('begins with the first row, however one starts', () => {
    expect(stepRow(rows, null, 1)).toBe('a')
    expect(stepRow(rows, 'gone', -1)).toBe('a')
  })

  it('moves by one and stops at both ends', () => {
    expect(stepRow(rows, 'a', 1)).toBe('b')
    expect(stepRow(rows, 'a', -1)).toBe('a')
    expect(stepRow(rows, 'c', 1)).toBe('c')
  })

  it('has nowhere to go in an empty list', () => {
    expect(stepRow([], null, 1)).toBeNull()
  })
})

describe('countWords', () => {
  it('tells how much of it is on the screen', () => {
    expect(countWords(20, 43)).toBe('已列 20 件，共 43 件')
    expect(countWords(12, 12)).toBe('共 12 件')
  })
})

describe('scopeOf', () => {
  it('reads an address by hand as mine', () => {
    expect(scopeOf('department')).toBe('department')
    expect(scopeOf(null)).toBe('mine')
    expect(scopeOf('everything')).toBe('mine')
  })
})
