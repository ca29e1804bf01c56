import type { ItemDefinition } from '@doorstep/shared/catalogue/item-definition'
import { expect, test } from 'vitest'
import { describeNeed, factsOf, isOfferedHere, limitLines } from './guide.model'

const promised = {
  projectType: 'promised',
  limitSceneNum: 0,
  limits: {
    receipt: { days: 5, unit: 'workday', basis: '《中华人民共和国行政许可法》第三十二条' },
    supplement: { days: 10, unit: 'workday', basis: '示例，非官方' },
    legal: { days: 20, unit: 'workday', basis: '《中华人民共和国行政许可法》第四十二条' },
    promise: { days: 10, unit: 'workday', basis: '承诺时限（示例，非官方）' },
  },
} as ItemDefinition

test('how fast, how much and how often come first', () => {
  expect(factsOf(promised)).toEqual([
    { label: '多久办好', value: '10 个工作日' },
    { label: '收费', value: '免费' },
    { label: '跑腿', value: '一次也不用跑' },
  ])
})

test('each limit names its rule', () => {
  expect(limitLines(promised).map(({ label, value }) => [label, value])).toEqual([
    ['提交后，告诉您受不受理', '5 个工作日'],
    ['受理后，给您结果', '10 个工作日'],
    ['法律规定最长', '20 个工作日'],
    ['要补材料的话，给您', '10 个工作日'],
  ])
  expect(limitLines(promised)[2]?.basis).toBe('《中华人民共和国行政许可法》第四十二条')
})

test('where no law sets a limit, none is shown', () => {
  const limits = { ...promised.limits, legal: null }
  expect(limitLines({ ...promised, limits }).map((line) => line.label)).not.toContain('法律规定最长')
})

test('materials say whether they must be given', () => {
  expect(describeNeed({ isNeed: '1' })).toBe('要交')
  expect(describeNeed({ isNeed: '3' })).toBe('可后补')
})

test('an item is missing here only where a place was asked for', () => {
  expect(isOfferedHere({ bodies: null }, undefined)).toBe(true)
  expect(isOfferedHere({ bodies: null }, '469025102200')).toBe(false)
})
