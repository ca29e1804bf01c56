import type { ClockView } from '@doorstep/shared/contracts/case.views'
import { expect, test } from 'vitest'
import { describeClockEnd, explainClock } from './why.model'

const clock: ClockView = {
  kind: 'promise',
  label: '答复的期限',
  dueDate: '2026-10-10',
  startDate: '2026-09-30',
  limit: 3,
  unit: 'workday',
  remaining: 3,
  provisional: false,
  basis: '承诺时限（示例，非官方）',
  endedOn: null,
  days: [],
}

test('the rule is told in words', () => {
  expect(explainClock(clock)).toBe(
    '从 9月30日 的第二天算起，一共 3 个工作日，所以是 10月10日 周六。周末和节假日不算，调休上班的那天算。',
  )
  expect(explainClock({ ...clock, limit: 0, dueDate: '2026-09-30' })).toBe('从 9月30日 算，当天办好。')
})

test('a clock that was met says when', () => {
  expect(describeClockEnd({ ...clock, endedOn: '2026-10-08' })).toBe('已经在 10月8日 周四 办到')
  expect(describeClockEnd(clock)).toBe('到 10月10日 周六 为止')
})
