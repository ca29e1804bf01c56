import { expect, test } from 'vitest'
import { ApiRefusal, NetworkFailure } from '../../api/failure'
import { askedMaterials, explainSupplementFailure } from './supplement.model'

const materials = [
  { code: 'm01', materialName: '居民身份证', required: true, photos: [] },
  { code: 'm02', materialName: '居民户口簿', required: true, photos: [] },
]

test('only what the notice names is asked for, and all of it', () => {
  const supplement = {
    note: '请补一样材料。',
    dueDate: '2026-12-04',
    materials: [{ code: 'm02', materialName: '居民户口簿', note: '本人那一页没拍到' }],
  }
  expect(askedMaterials({ supplement, materials })).toEqual([
    { code: 'm02', materialName: '居民户口簿', note: '本人那一页没拍到', required: true },
  ])
})

test('a notice that names none lets her add to any', () => {
  const supplement = { note: '字看不清。', dueDate: '2026-12-04', materials: [] }
  expect(askedMaterials({ supplement, materials }).map((one) => [one.code, one.required])).toEqual([
    ['m01', false],
    ['m02', false],
  ])
})

test('when the case has moved she is to look first; when no answer came she tries again', () => {
  expect(explainSupplementFailure(new ApiRefusal(409, 'stale_version', '刚刚有人处理了这件事。')).moved).toBe(
    true,
  )
  const lost = explainSupplementFailure(new NetworkFailure())
  expect(lost.moved).toBe(false)
  expect(lost.text).toContain('不会重复')
})
