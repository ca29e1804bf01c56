import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createLogger, presentError } from './log'

/** As the driver throws it, wrapped as the query builder wraps it. */
function refusedInsert(): Error {
  const driver = Object.assign(new Error("Duplicate entry 'oOpenidOfSomebody' for key 'account_openid'"), {
    errno: 1062,
    code: 'ER_DUP_ENTRY',
    sql: "insert into account (openid) values ('oOpenidOfSomebody')",
  })
  const wrapped = new Error('Failed query: insert into account\nparams: oOpenidOfSomebody', { cause: driver })
  return Object.assign(wrapped, { query: 'insert into account', params: ['oOpenidOfSomebody'] })
}

describe('an error in the log', () => {
  it('of the database says which and where, and none of the values', () => {
    const shown = presentError(refusedInsert())
    expect(shown).toMatchObject({
      errno: 1062,
      code: 'ER_DUP_ENTRY',
      at: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
    })
    expect(JSON.stringify(shown)).not.toContain('oOpenidOfSomebody')
  })

  it('of ours keeps its words and its stack', () => {
    expect(presentError(new TypeError('organ 7 is gone'))).toMatchObject({
      type: 'TypeError',
      stack: expect.stringContaining('organ 7 is gone'),
    })
  })

  it('that is no error at all says nothing of itself', () => {
    expect(presentError('13800000001')).toEqual({ type: 'string' })
  })

  it('is written through the logger so', () => {
    const lines: string[] = []
    const kept = new Writable({ write: (chunk, _encoding, done) => done(void lines.push(String(chunk))) })
    createLogger({ LOG_LEVEL: 'error' }, kept).error({ err: refusedInsert() }, 'request failed')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('ER_DUP_ENTRY')
    expect(lines[0]).not.toContain('oOpenidOfSomebody')
  })
})
