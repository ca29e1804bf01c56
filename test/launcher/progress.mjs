// @ts-check

/** Numbered steps on one line each: `[3/9] 准备数据库 … 0.6s`. */
export class Progress {
  #done = 0
  /** Whether the line of the present step still waits for its time. */
  #open = false

  /**
   * @param {NodeJS.WritableStream} stream
   * @param {number} total
   */
  constructor(stream, total) {
    this.stream = stream
    this.total = total
    // Whoever read our output may have gone; that is no reason to stop.
    stream.on('error', () => {})
  }

  /**
   * @template T
   * @param {string} title
   * @param {() => Promise<T> | T} work
   * @returns {Promise<T>}
   */
  async step(title, work) {
    const line = `[${++this.#done}/${this.total}] ${title}`
    const began = Date.now()
    this.stream.write(`${line} … `)
    this.#open = true
    try {
      const result = await work()
      this.#close(line, `${seconds(Date.now() - began)}`)
      return result
    } catch (error) {
      this.#close(line, '✗')
      throw error
    }
  }

  /** @param {string} text something worth knowing within a step or between two */
  note(text) {
    this.stream.write(`${this.#open ? '\n' : ''}${text.replaceAll(/^/gm, '      ')}\n`)
    this.#open = false
  }

  /** @param {string} text */
  say(text) {
    this.stream.write(`${text}\n`)
  }

  /**
   * @param {string} line
   * @param {string} end
   */
  #close(line, end) {
    this.stream.write(this.#open ? `${end}\n` : `${line} … ${end}\n`)
    this.#open = false
  }
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)}s`
}

/**
 * Rows under each other in a terminal, where a Chinese character is two columns wide.
 *
 * @param {string[][]} rows
 */
export function layTable(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  )
  return rows
    .map((row) =>
      row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join('  '),
    )
    .map((line) => `  ${line}`.trimEnd())
    .join('\n')
}

/** @param {string} text */
function widthOf(text) {
  return [...text].reduce((sum, char) => sum + (/[\u1100-\uffdc\u{20000}-\u{3ffff}]/u.test(char) ? 2 : 1), 0)
}
