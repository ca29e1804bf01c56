import { expect, test } from 'vitest'
import { pathOf } from './url'

test('fills parameters in and appends the query', () => {
  expect(pathOf('case.get', { caseNo: '469025260623000689' })).toBe('/api/v1/cases/469025260623000689')
  expect(pathOf('item.get', { itemCode: '07' }, { place: '469025102200' })).toBe(
    '/api/v1/items/07?place=469025102200',
  )
})

test('leaves out what is not known', () => {
  expect(pathOf('place.children', {}, { parent: undefined })).toBe('/api/v1/places')
})

test('escapes what would change the path', () => {
  expect(pathOf('item.get', { itemCode: '../me' })).toBe('/api/v1/items/..%2Fme')
  expect(pathOf('message.list', {}, { cursor: 'a&b=c' })).toBe('/api/v1/messages?cursor=a%26b%3Dc')
})
