import type { Redis } from 'ioredis'
import { z } from 'zod'
import type { Env } from '../env'
import { unavailable, WechatRefusal, type Wire } from './wire'

/** Seconds before its end from which a token is not used any more. */
const marginSeconds = 60

const stableToken = z.object({ access_token: z.string().min(1).max(512), expires_in: z.int() })

export interface WechatTokens {
  /** Throws `wechat_unavailable`. */
  get(): Promise<string>
  /** Forgets the token, after WeChat refused it. */
  drop(): Promise<void>
}

/**
 * The mini-program's own access token, shared by all processes through Redis. stable_token answers every asker
 * with the same token, so two that ask at once do no harm.
 */
export function createWechatTokens(
  env: Pick<Env, 'WECHAT_APPID' | 'WECHAT_SECRET'>,
  wire: Wire,
  redis: Redis,
): WechatTokens {
  const key = `wechat:access-token:${env.WECHAT_APPID}`

  async function fetchToken(): Promise<string> {
    const { access_token, expires_in } = await wire({
      path: '/cgi-bin/stable_token',
      query: {},
      body: { grant_type: 'client_credential', appid: env.WECHAT_APPID, secret: env.WECHAT_SECRET },
      answer: stableToken,
    })
    const seconds = expires_in - marginSeconds
    if (seconds > 0) await redis.set(key, access_token, 'EX', seconds)
    return access_token
  }

  return {
    async get() {
      try {
        return (await redis.get(key)) ?? (await fetchToken())
      } catch (error) {
        // Wrong AppID or secret, address not on the list: an operator's matter, never the citizen's.
        throw error instanceof WechatRefusal ? unavailable(error) : error
      }
    },
    async drop() {
      await redis.del(key)
    },
  }
}
