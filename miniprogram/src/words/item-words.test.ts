import { expect, test } from 'vitest'
import { describeLimit, describeSpeed, describeVisits, findPhoneNumber } from './item-words'

test('how fast', () => {
  expect(describeSpeed({ projectType: 'instant', promiseDays: 0 })).toBe('当场办好')
  expect(describeSpeed({ projectType: 'promised', promiseDays: 10 })).toBe('10 个工作日办好')
})

test('limits and visits', () => {
  expect(describeLimit({ days: 20, unit: 'workday' })).toBe('20 个工作日')
  expect(describeLimit({ days: 7, unit: 'day' })).toBe('7 天')
  expect(describeLimit({ days: 0, unit: 'workday' })).toBe('当场')
  expect(describeVisits(0)).toBe('一次也不用跑')
  expect(describeVisits(1)).toBe('最多跑 1 次')
})

test('the number to dial stands inside a text', () => {
  expect(findPhoneNumber('0898-0000-0107（示例号码）')).toBe('0898-0000-0107')
  expect(findPhoneNumber('12345（示例）')).toBe('12345')
  expect(findPhoneNumber('请到窗口问')).toBe(undefined)
})
