import { describe, expect, it } from 'vitest'
import { memoryStorage } from './session.fixture'
import { createSessionStore, type KeptSession } from './session-store'

const kept: KeptSession = {
  accessToken: 'access',
  refreshToken: 'refresh',
  me: { accountId: 7, kind: 'staff', person: null, place: null, post: null, unreadMessages: 0 },
}

describe('createSessionStore', () => {
  it('finds the login again after a reload', () => {
    const storage = memoryStorage()
    createSessionStore(storage).begin(kept)
    expect(createSessionStore(storage).get()).toEqual(kept)
  })

  it('begins without a login where what was kept is broken', () => {
    expect(
      createSessionStore(memoryStorage({ 'doorstep.admin.session': '{"accessToken":' })).get(),
    ).toBeNull()
    expect(createSessionStore(memoryStorage({ 'doorstep.admin.session': '{}' })).get()).toBeNull()
  })

  it('keeps what was being written when the login runs out, and says why', () => {
    const storage = memoryStorage({ 'doorstep.admin.draft.7': 'text' })
    const store = createSessionStore(storage)
    store.begin(kept)
    store.expire('登录已过期。请重新登录。')
    expect(store.get()).toBeNull()
    expect(store.notice()).toBe('登录已过期。请重新登录。')
    expect(storage.getItem('doorstep.admin.draft.7')).toBe('text')
  })

  it('leaves nothing of the clerk behind when she logs out', () => {
    const storage = memoryStorage({ 'doorstep.admin.draft.7': 'text', another: 'app' })
    const store = createSessionStore(storage)
    store.begin(kept)
    store.end()
    expect(Object.keys(storage)).toEqual(['another'])
    expect(store.notice()).toBeNull()
  })

  it('does not bring a login back that has ended meanwhile', () => {
    const store = createSessionStore(memoryStorage())
    store.renew({ accessToken: 'late', refreshToken: 'late' })
    expect(store.get()).toBeNull()
  })
})
