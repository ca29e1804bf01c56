import type { Redis } from 'ioredis'
import type { Env } from '../env'
import { createWechatTokens } from './access-token'
import { createCodeToSession } from './code-to-session'
import { createSendSubscribeMessage, type SendOutcome, type SubscribeMessage } from './send-subscribe-message'
import { createWire } from './wire'

/** WeChat's platform, as far as we use it. Behind it stands api.weixin.qq.com, or the sandbox on the same wire. */
export interface Wechat {
  /**
   * Who holds the phone that gave this code of wx.login (five minutes, one use).
   * Throws `wechat_code_invalid`, `wechat_code_used`, `wechat_user_blocked` or `wechat_unavailable`.
   */
  codeToSession(code: string): Promise<{ openid: string }>
  /** Throws `wechat_unavailable` where a later try may do better. */
  sendSubscribeMessage(message: SubscribeMessage): Promise<SendOutcome>
}

export function createWechat(
  env: Pick<Env, 'WECHAT_BASE_URL' | 'WECHAT_APPID' | 'WECHAT_SECRET'>,
  redis: Redis,
): Wechat {
  const wire = createWire(env.WECHAT_BASE_URL)
  const tokens = createWechatTokens(env, wire, redis)
  return {
    codeToSession: createCodeToSession(env, wire),
    sendSubscribeMessage: createSendSubscribeMessage(wire, tokens),
  }
}
