import { describe, expect, test } from 'vitest'
import { describeRemaining, describeStripDay, dueTone, findDueClock } from './due-words'

describe('how long is left', () => {
  test.each([
    [3, 'workday', '还剩 3 个工作日', 'calm'],
    [1, 'workday', '还剩 1 个工作日', 'soon'],
    [0, 'workday', '就在今天', 'soon'],
    [-2, 'workday', '已经晚了 2 个工作日', 'late'],
    [10, 'day', '还剩 10 天', 'calm'],
  ] as const)('%i %s', (remaining, unit, sentence, tone) => {
    expect(describeRemaining({ remaining, unit })).toBe(sentence)
    expect(dueTone({ remaining })).toBe(tone)
  })
})

describe('why a day counts', () => {
  // 国庆 2026: off 1–7 October, work on Saturday 10 October (国办 2025-11-04).
  test.each([
    [{ date: '2026-09-30', kind: 'workday', name: null, counted: null }, '当天 不算'],
    [{ date: '2026-10-01', kind: 'holiday', name: '国庆节', counted: null }, '国庆节 不算'],
    [{ date: '2026-10-08', kind: 'workday', name: null, counted: 1 }, '第 1 天'],
    [{ date: '2026-10-10', kind: 'make-up', name: '国庆节', counted: 3 }, '调休上班 第 3 天'],
    [{ date: '2026-10-11', kind: 'weekend', name: null, counted: null }, '周末 不算'],
  ] as const)('$date', (day, words) => {
    expect(describeStripDay(day)).toBe(words)
  })
})

test('the clock of the due date is the running one of its kind', () => {
  const running = {
    kind: 'promise',
    dueDate: '2026-10-10',
    remaining: 2,
    unit: 'workday',
    provisional: false,
    label: '承诺期限',
    startDate: '2026-09-30',
    limit: 3,
    basis: '示例',
    endedOn: null,
    days: [],
  } as const
  const ended = { ...running, kind: 'receipt', endedOn: '2026-09-30' } as const
  const due = {
    kind: 'promise',
    dueDate: '2026-10-10',
    remaining: 2,
    unit: 'workday',
    provisional: false,
  } as const
  expect(findDueClock({ due, clocks: [ended, running].map((one) => ({ ...one, days: [] })) })?.label).toBe(
    '承诺期限',
  )
  expect(findDueClock({ due: null, clocks: [] })).toBeUndefined()
})
