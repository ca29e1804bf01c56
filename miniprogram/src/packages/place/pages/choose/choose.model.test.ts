import { expect, test } from 'vitest'
import { cutAt, questionFor } from './choose.model'

const trail = [
  { code: '469025', name: '白沙黎族自治县' },
  { code: '469025102', name: '邦溪镇' },
]

test('asks for one level at a time', () => {
  expect(questionFor([{ level: 'prefecture' }, { level: 'county' }])).toBe('您在哪个市、县？')
  expect(questionFor([{ level: 'village' }])).toBe('您在哪个村、社区？')
})

test('choosing a level again forgets it and what lies below', () => {
  expect(cutAt(trail, '469025102')).toEqual([{ code: '469025', name: '白沙黎族自治县' }])
  expect(cutAt(trail, '469025')).toEqual([])
})
