import { checkResidentId } from '@doorstep/shared/codes/resident-id'
import { expect, it } from 'vitest'
import { residentIdWords } from './resident-id-words'

it.each([
  ['46902519650318002', '应该是 18 位'],
  ['46902519650318OO22', '前 17 位应该都是数字'],
  ['469025196502300022', '没有您填的这一天'],
  ['469025203001010022', '还没有到'],
  ['469025196503180023', '有一位数字填错了'],
])('%s: %s', (idNo, words) => {
  const checked = checkResidentId(idNo, '2026-06-08')
  expect(checked.ok ? '' : residentIdWords[checked.reason]).toContain(words)
})
