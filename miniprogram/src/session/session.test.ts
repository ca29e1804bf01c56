import type { Me } from '@doorstep/shared/contracts/session.contract'
import { beforeEach, describe, expect, test } from 'vitest'
import { ApiRefusal, NetworkFailure, SignedOut } from '../api/failure'
import type { Store } from '../platform/storage'
import { createSession, type SessionKeeper } from './session'

const me: Me = { accountId: 1, kind: 'citizen', person: null, place: null, post: null, unreadMessages: 0 }

let kept: Map<string, unknown>
let logins: number
let refreshes: string[]
/** What the server says to the next refreshes, in this order. */
let refreshAnswers: (() => void)[]
let heard: (Me | undefined)[]
let session: SessionKeeper

const store: Store = {
  read: <T>(key: string) => kept.get(key) as T | undefined,
  write: (key, value) => void kept.set(key, value),
  remove: (key) => void kept.delete(key),
  removeAll: () => kept.clear(),
}

function opened(): SessionKeeper {
  return createSession({
    store,
    async logIn() {
      logins += 1
      return { accessToken: `login-${logins}`, expiresIn: 600, refreshToken: `r-${logins}`, me }
    },
    async refresh(refreshToken) {
      refreshes.push(refreshToken)
      refreshAnswers.shift()?.()
      return {
        accessToken: `fresh-${refreshes.length}`,
        expiresIn: 600,
        refreshToken: `rr-${refreshes.length}`,
      }
    },
    onMe: (next) => heard.push(next),
  })
}

beforeEach(() => {
  kept = new Map()
  logins = 0
  refreshes = []
  refreshAnswers = []
  heard = []
  session = opened()
})

describe('logging in', () => {
  test('ten requests at once cost one login', async () => {
    const tokens = await Promise.all(Array.from({ length: 10 }, () => session.token()))
    expect(new Set(tokens)).toEqual(new Set(['login-1']))
    expect(logins).toBe(1)
    expect(heard).toEqual([me])
  })

  test('a restarted app goes on with the session it had', async () => {
    await session.token()
    expect(await opened().token()).toBe('login-1')
    expect(logins).toBe(1)
  })
})

describe('a refused token', () => {
  test('is exchanged once for all that were refused with it', async () => {
    const stale = await session.token()
    const renewed = await Promise.all([session.renew(stale), session.renew(stale)])
    expect(renewed).toEqual(['fresh-1', 'fresh-1'])
    expect(refreshes).toEqual(['r-1'])
  })

  test('that was exchanged meanwhile needs no second exchange', async () => {
    const stale = await session.token()
    await session.renew(stale)
    expect(await session.renew(stale)).toBe('fresh-1')
    expect(refreshes).toHaveLength(1)
  })

  test('a lost answer is asked for again with the same refresh token', async () => {
    const stale = await session.token()
    refreshAnswers = [
      () => {
        throw new NetworkFailure()
      },
    ]
    expect(await session.renew(stale)).toBe('fresh-2')
    expect(refreshes).toEqual(['r-1', 'r-1'])
    expect(logins).toBe(1)
  })

  test('a dead refresh token leads to a new login', async () => {
    const stale = await session.token()
    refreshAnswers = [
      () => {
        throw new ApiRefusal(401, 'refresh_reused', '请重新登录。')
      },
    ]
    expect(await session.renew(stale)).toBe('login-2')
  })

  test('no network is no reason to log in anew', async () => {
    const stale = await session.token()
    const lost = () => {
      throw new NetworkFailure()
    }
    refreshAnswers = [lost, lost]
    await expect(session.renew(stale)).rejects.toThrow(NetworkFailure)
    expect(logins).toBe(1)
    expect(await session.renew(stale)).toBe('fresh-3')
  })
})

describe('logging out', () => {
  test('nothing logs her in again but herself, not even a restart', async () => {
    await session.token()
    session.signOut()
    await expect(session.token()).rejects.toThrow(SignedOut)
    await expect(opened().token()).rejects.toThrow(SignedOut)
    expect(heard.at(-1)).toBeUndefined()
    await session.signIn()
    expect(await session.token()).toBe('login-2')
  })
})
