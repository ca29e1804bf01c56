import { describe, expect, it } from 'vitest'
import { tallyVitest } from './vitest-report.mjs'

const EMPTY = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }
const report = (over: object) => JSON.stringify({ ...EMPTY, ...over })
const free = { strict: false }

describe('counting a run', () => {
  it('adds up what passed', () => {
    const tally = tallyVitest(report({ numPassedTests: 12 }), 0, free)
    expect(tally).toEqual({ passed: 12, failed: 0, skipped: 0, remarks: [] })
  })

  it('counts a file that could not be loaded, though it has no tests', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ]
    expect(tallyVitest(report({ numPassedTests: 3, numFailedTests: 1, testResults }), 1, free).failed).toBe(2)
  })

  it('names what was skipped, and fails for it where everything can run', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'adds up' },
      { status: 'skipped', fullName: 'reads the shelf' },
      { status: 'todo', fullName: 'sings' },
    ]
    const testResults = [{ status: 'passed', assertionResults }]
    const content = report({ numPassedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults })
    expect(tallyVitest(content, 0, free)).toMatchObject({
      failed: 0,
      remarks: ['2 项被跳过：reads the shelf；sings'],
    })
    expect(tallyVitest(content, 0, { strict: true })).toMatchObject({
      failed: 2,
      remarks: ['2 项被跳过，按失败计：reads the shelf；sings'],
    })
  })

  it.each([
    ['no report', undefined, 0],
    ['half a report', '{"numPassed', 1],
    ['no tests at all', report({}), 0],
    ['errors outside the tests', report({ numPassedTests: 3 }), 1],
  ])('never takes %s for success', (_, content, code) => {
    const tally = tallyVitest(content, code, free)
    expect(tally.failed).toBe(1)
    expect(tally.remarks).toHaveLength(1)
  })
})
