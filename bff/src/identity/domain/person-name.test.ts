import { expect, it } from 'vitest'
import { normalisePersonName } from './person-name'

it.each([
  [' 符桂兰 ', '符桂兰'],
  ['符 桂 兰', '符桂兰'],
  ['李　𠮷祥', '李𠮷祥'],
  ['阿依古丽•买买提', '阿依古丽·买买提'],
  ['阿依古丽 ・ 买买提', '阿依古丽·买买提'],
  ['Guilan Fu', 'Guilan Fu'],
])('%j is written %j', (typed, written) => {
  expect(normalisePersonName(typed)).toBe(written)
})
