import type { Material } from '@doorstep/shared/catalogue/item-definition'
import { expect, test } from 'vitest'
import { findMissingMaterials, materialsToSend } from './materials.model'

function givenMaterial(code: string, materialName: string, isNeed: Material['isNeed']): Material {
  return {
    code,
    materialName,
    isNeed,
    materialType: '1',
    sourceType: '10',
    fillExplain: '',
    byLaw: '',
    maxPhotos: 2,
  }
}
const materials = [
  givenMaterial('m01', '居民身份证', '1'),
  givenMaterial('m02', '户口簿', '1'),
  givenMaterial('m03', '照片', '2'),
]

test('what must be there and is not, is named', () => {
  expect(findMissingMaterials(materials, { m01: ['u1'], m02: [] })).toEqual({ m02: '请拍户口簿，至少一张' })
  expect(findMissingMaterials(materials, { m01: ['u1'], m02: ['u2'] })).toEqual({})
})

test('materials without photos are not sent', () => {
  expect(materialsToSend({ m01: ['u1', 'u2'], m02: [] })).toEqual([{ code: 'm01', uploadIds: ['u1', 'u2'] }])
})
