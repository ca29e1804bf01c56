import type { CaseEventRow } from '@doorstep/db/queries/cases'
import { describe, expect, it } from 'vitest'
import { genesis, hashEvent, isChainWhole } from './history'

const caseNo = '469025260608000011'
const acts = ['CaseSubmitted', 'CaseAccepted', 'CaseReviewed'] as const

function chain(): CaseEventRow[] {
  let prevHash = genesis
  return acts.map((type, index) => {
    const columns = {
      seq: index + 1,
      type,
      at: new Date(Date.UTC(2026, 5, 8 + index, 1)),
      accountId: 5,
      personId: 6,
      applicantId: 7,
      actorId: 8,
      organId: index === 0 ? null : 12,
      payload: {},
      sealed: null,
      prevHash,
    }
    const hash = hashEvent(caseNo, columns)
    prevHash = hash
    return { id: 100 + index, caseId: 1, ...columns, hash }
  })
}

describe('the chain of a history', () => {
  it('holds as it was written', () => {
    expect(isChainWhole(caseNo, chain())).toBe(true)
  })

  const forgeries: [string, (rows: CaseEventRow[]) => CaseEventRow[]][] = [
    ['another time', (rows) => rows.map((row) => (row.seq === 2 ? { ...row, at: new Date(0) } : row))],
    ['another actor', (rows) => rows.map((row) => (row.seq === 2 ? { ...row, actorId: 9 } : row))],
    [
      'another payload',
      (rows) => rows.map((row) => (row.seq === 3 ? { ...row, payload: { outcome: 'reject' } } : row)),
    ],
    ['a row taken out', (rows) => rows.filter((row) => row.seq !== 2)],
    ['the first row cut off', (rows) => rows.slice(1)],
    ['two rows exchanged', ([a, b, c]) => [a, c, b].filter((row) => row !== undefined)],
  ]
  it.each(forgeries)('breaks at %s', (_, forge) => {
    expect(isChainWhole(caseNo, forge(chain()))).toBe(false)
  })

  it('is bound to its case', () => {
    expect(isChainWhole('469025260608000029', chain())).toBe(false)
  })
})
