import { describe, expect, test } from 'vitest'
import { afterAct, isBusy, type Photo, type PhotoAct, sentBefore, uploadIdsOf } from './photos.model'

const two: PhotoAct = {
  type: 'added',
  photos: [
    { key: 'a', path: 'tmp://a' },
    { key: 'b', path: 'tmp://b' },
  ],
}

function given(...acts: PhotoAct[]): Photo[] {
  return acts.reduce<Photo[]>((photos, act) => afterAct(photos, act), [])
}

describe('photos on their way', () => {
  test('wait for their turn', () => {
    const photos = given(two, { type: 'started', key: 'a' })
    expect(photos.map((photo) => photo.state)).toEqual(['sending', 'waiting'])
    expect(isBusy(photos)).toBe(true)
  })

  test('show how far they are', () => {
    const photos = given(two, { type: 'started', key: 'a' }, { type: 'progressed', key: 'a', percent: 44.6 })
    expect(photos[0]?.percent).toBe(45)
  })

  test('count once they arrived', () => {
    const photos = given(two, { type: 'arrived', key: 'b', uploadId: 'up-b' })
    expect(uploadIdsOf(photos)).toEqual(['up-b'])
  })

  test('that failed say why, and keep their key when they are sent again', () => {
    const failed = given(two, { type: 'failed', key: 'a', problem: '网络连不上' })
    expect(failed[0]).toMatchObject({ state: 'failed', problem: '网络连不上', key: 'a' })
    expect(isBusy(failed.slice(0, 1))).toBe(false)
    const again = afterAct(failed, { type: 'queued', key: 'a' })
    expect(again[0]).toEqual({ key: 'a', path: 'tmp://a', state: 'waiting', percent: 0, problem: undefined })
  })

  test('taken away before they arrived leave nothing behind', () => {
    const photos = given(two, { type: 'removed', key: 'a' }, { type: 'arrived', key: 'a', uploadId: 'late' })
    expect(uploadIdsOf(photos)).toEqual([])
  })

  test('of an earlier visit are there already', () => {
    expect(uploadIdsOf(sentBefore(['u1', 'u2']))).toEqual(['u1', 'u2'])
  })
})
