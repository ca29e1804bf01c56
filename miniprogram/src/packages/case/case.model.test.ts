import type { TimelineEntry } from '@doorstep/shared/contracts/case.views'
import { expect, test } from 'vitest'
import { bodyRows, describeResult, formSections, storyOf } from './case.model'

const timeline: TimelineEntry[] = [
  {
    seq: 1,
    type: 'CaseSubmitted',
    title: '提交申请',
    at: '2026-11-20T01:12:00.000Z',
    by: { organName: null, role: null, self: true },
    text: null,
  },
  {
    seq: 2,
    type: 'CaseReviewed',
    title: '审核',
    at: '2026-11-23T02:00:00.000Z',
    by: { organName: '邦溪镇人民政府', role: 'reviewer', self: false },
    text: '年龄和户口都对。',
  },
]

test('the latest stands on top, with who did it and what was said', () => {
  expect(storyOf(timeline, '2026-11-24')).toEqual([
    {
      key: '2',
      title: '审核',
      text: '11月23日 周一 10:00  邦溪镇人民政府（审核）',
      quote: '年龄和户口都对。',
      state: 'latest',
    },
    { key: '1', title: '提交申请', text: '11月20日 周五 09:12  您', quote: undefined, state: 'past' },
  ])
})

test('the answer in a word', () => {
  const common = { reason: '', remedy: null, resultName: null }
  expect(describeResult({ ...common, outcome: 'approve' })).toEqual({ title: '同意了', tone: 'done' })
  expect(describeResult({ ...common, outcome: 'reject' })).toEqual({ title: '没有同意', tone: 'refused' })
  expect(describeResult({ ...common, outcome: null })).toEqual({ title: '没有受理', tone: 'refused' })
})

test('a body that does two things is named once', () => {
  const town = { code: '1', name: '邦溪镇人民政府' }
  const bodies = { receive: { code: '0', name: '孟果村便民服务站' }, accept: town, decide: town }
  expect(bodyRows({ bodies })).toEqual([
    { name: '孟果村便民服务站', doing: '收件' },
    { name: '邦溪镇人民政府', doing: '受理、决定' },
  ])
})

test('values of one heading stay together, and those left out are not shown', () => {
  const form = [
    { field: 'a', title: '姓名', section: '您的信息', value: '符桂英' },
    { field: 'b', title: '手机号', section: '您的信息', value: '138****1234' },
    { field: 'n', title: '亲人的姓名', section: '亲人', value: '—' },
    { field: 'c', title: '开户银行', section: null, value: '农村信用社' },
  ]
  expect(formSections(form).map(({ title, values }) => [title, values.length])).toEqual([
    ['您的信息', 2],
    ['', 1],
  ])
})
