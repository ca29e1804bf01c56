// @ts-check

/**
 * @typedef {{ passed: number, failed: number, skipped: number, remarks: string[] }} Tally
 *
 * @typedef {object} Report what we read of vitest's JSON reporter
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: { status?: string, fullName?: string }[] }[]} testResults one a file
 */

/**
 * Counts a run of vitest, so that nothing which did not run looks as if it had.
 *
 * @param {string | undefined} content of the JSON report, undefined when there is none
 * @param {number} code vitest's exit code
 * @param {{ strict: boolean }} wish strict: a skipped test is a failed one
 * @returns {Tally}
 */
export function tallyVitest(content, code, { strict }) {
  const report = parseReport(content)
  if (!report) return { passed: 0, failed: 1, skipped: 0, remarks: ['测试程序自己中断了，没有留下结果'] }
  const remarks = []
  const passed = report.numPassedTests
  const skipped = report.numPendingTests + report.numTodoTests
  // A file that could not be loaded has no tests to fail.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  let failed = report.numFailedTests + broken
  if (skipped > 0) remarks.push(`${skipped} 项被跳过${strict ? '，按失败计' : ''}${namesOfSkipped(report)}`)
  if (strict) failed += skipped
  if (passed + failed + skipped === 0) remarks.push('一项测试也没有找到')
  else if (code !== 0 && failed === 0) remarks.push('测试都通过，但运行中有未处理的错误')
  if ((code !== 0 || passed + skipped === 0) && failed === 0) failed = 1
  return { passed, failed, skipped, remarks }
}

/**
 * @param {Report} report
 * @returns {string} 「：a；b」, or nothing where the report gives no names
 */
function namesOfSkipped({ testResults }) {
  const names = testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo')
    .map(({ fullName }) => fullName)
  return names.length > 0 ? `：${names.join('；')}` : ''
}

/**
 * @param {string | undefined} content
 * @returns {Report | undefined}
 */
function parseReport(content) {
  try {
    return content === undefined ? undefined : JSON.parse(content)
  } catch {
    return undefined
  }
}
