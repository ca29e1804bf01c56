// @ts-check

/**
 * A fault told to the person at the keyboard: what is wrong, and the way on. Anything else that is thrown is a
 * mistake of ours and keeps its stack.
 */
export class Fault extends Error {
  /**
   * @param {string} message what is wrong, one Chinese sentence
   * @param {string[]} [wayOn] what to do next: sentences or commands, one a line
   * @param {string} [evidence] the last lines of a log, shown below
   */
  constructor(message, wayOn = [], evidence = '') {
    super(message)
    this.name = 'Fault'
    this.wayOn = wayOn
    this.evidence = evidence
  }
}

/**
 * @param {unknown} error
 * @returns {string} the lines to print
 */
export function presentFault(error) {
  if (!(error instanceof Fault))
    return `✗ 启动程序自己出了错：\n${error instanceof Error ? error.stack : error}`
  const lines = [`✗ ${error.message}`, ...error.wayOn.map((line) => `  → ${line}`)]
  if (error.evidence) lines.push('', ...error.evidence.split('\n').map((line) => `  │ ${line}`))
  return lines.join('\n')
}

/**
 * @param {unknown} error
 * @returns {string | undefined} the errno name, such as EACCES
 */
export function codeOf(error) {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return undefined
}
