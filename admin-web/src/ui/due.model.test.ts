import { describe, expect, it } from 'vitest'
import { dueWords } from './due.model'

const due = {
  kind: 'promise',
  dueDate: '2026-11-27',
  remaining: 3,
  unit: 'workday',
  provisional: false,
} as const

describe('dueWords', () => {
  it('counts what is left in the unit of the limit', () => {
    expect(dueWords(due, '2026-11-24')).toMatchObject({
      words: '还剩 3 个工作日',
      urgency: 'calm',
      tone: 'plain',
    })
    expect(dueWords({ ...due, unit: 'day', remaining: 12 }, '2026-11-15').words).toBe('还剩 12 天')
  })

  it('warns on the last day and the one before', () => {
    expect(dueWords({ ...due, remaining: 1 }, '2026-11-26')).toMatchObject({
      words: '还剩 1 个工作日',
      urgency: 'soon',
      tone: 'waiting',
    })
    expect(dueWords({ ...due, remaining: 0 }, '2026-11-27')).toMatchObject({
      words: '今天到期',
      urgency: 'soon',
    })
  })

  it('says by how much it is late', () => {
    expect(dueWords({ ...due, remaining: -2 }, '2026-12-01')).toMatchObject({
      words: '已超 2 个工作日',
      urgency: 'late',
      tone: 'refused',
    })
  })

  it('is late on the weekend after the due date, though no working day has passed', () => {
    expect(dueWords({ ...due, remaining: 0 }, '2026-11-28')).toMatchObject({
      words: '已过期限',
      urgency: 'late',
    })
  })

  it('trusts the count until the business day is known', () => {
    expect(dueWords({ ...due, remaining: 0 }, undefined).words).toBe('今天到期')
  })

  it('names the limit', () => {
    expect(dueWords({ ...due, kind: 'receipt' }, undefined).label).toBe('受理期限')
    expect(dueWords({ ...due, kind: 'supplement' }, undefined).label).toBe('补正期限')
  })
})
