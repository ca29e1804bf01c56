import type { AnswerOf } from '@doorstep/shared/contracts/contracts'
import type { Me, Session } from '@doorstep/shared/contracts/session.contract'
import { isRefusal, NetworkFailure, SignedOut } from '../api/failure'
import type { Store } from '../platform/storage'

interface Tokens {
  accessToken: string
  refreshToken: string
}

interface Kept {
  tokens?: Tokens
  /** She logged out; nothing logs her in again but herself. */
  signedOut?: boolean
}

export interface SessionParts {
  store: Store
  /** A fresh code of the phone, exchanged for a session. */
  logIn(): Promise<Session>
  refresh(refreshToken: string): Promise<AnswerOf<'session.refresh'>>
  /** Told of every `me` that a login brings. */
  onMe(me: Me | undefined): void
}

/** Who is logged in on this phone. However many requests need a token at once, one login or refresh runs. */
export interface SessionKeeper {
  /** The access token; logs in where there is none. Throws SignedOut after a log-out. */
  token(): Promise<string>
  /** The token to use after `stale` was refused. */
  renew(stale: string): Promise<string>
  signIn(): Promise<void>
  signOut(): void
}

const storageKey = 'session'

export function createSession({ store, logIn, refresh, onMe }: SessionParts): SessionKeeper {
  let kept: Kept = store.read<Kept>(storageKey) ?? {}
  let underway: Promise<string> | undefined

  function keep(next: Kept): void {
    kept = next
    store.write(storageKey, next)
  }

  async function enter(): Promise<string> {
    const { me, accessToken, refreshToken } = await logIn()
    keep({ tokens: { accessToken, refreshToken } })
    onMe(me)
    return accessToken
  }

  async function exchange(refreshToken: string): Promise<string> {
    try {
      const tokens = await refreshTwice(refreshToken)
      keep({ tokens: { accessToken: tokens.accessToken, refreshToken: tokens.refreshToken } })
      return tokens.accessToken
    } catch (error) {
      if (isRefusal(error, 'refresh_invalid', 'refresh_reused', 'invalid_request')) return enter()
      throw error
    }
  }

  /** A lost answer is asked for again: within 30 s the server repeats what it said. */
  async function refreshTwice(refreshToken: string): Promise<AnswerOf<'session.refresh'>> {
    try {
      return await refresh(refreshToken)
    } catch (error) {
      if (error instanceof NetworkFailure) return refresh(refreshToken)
      throw error
    }
  }

  function shared(start: () => Promise<string>): Promise<string> {
    underway ??= start().finally(() => {
      underway = undefined
    })
    return underway
  }

  return {
    async token() {
      if (kept.signedOut) throw new SignedOut()
      return kept.tokens?.accessToken ?? shared(enter)
    },
    async renew(stale) {
      if (kept.signedOut) throw new SignedOut()
      const { tokens } = kept
      if (tokens && tokens.accessToken !== stale) return tokens.accessToken
      return shared(tokens ? () => exchange(tokens.refreshToken) : enter)
    },
    async signIn() {
      keep({})
      await shared(enter)
    },
    signOut() {
      keep({ signedOut: true })
      onMe(undefined)
    },
  }
}
