import { AppError } from '@doorstep/shared/errors/app-error'
import type { ErrorCode } from '@doorstep/shared/errors/codes'
import { z } from 'zod'
import type { Env } from '../env'
import { unavailable, WechatRefusal, type Wire } from './wire'

/** Refusals that the person at the phone can do something about. */
const mendable: Record<number, ErrorCode> = {
  40029: 'wechat_code_invalid',
  41008: 'wechat_code_invalid',
  40163: 'wechat_code_used',
  40226: 'wechat_user_blocked',
}

/** The session_key beside it is dropped here: nothing of ours is encrypted with it. */
const loginAnswer = z.object({ openid: z.string().min(1).max(64) })

/** `GET /sns/jscode2session`. */
export function createCodeToSession(env: Pick<Env, 'WECHAT_APPID' | 'WECHAT_SECRET'>, wire: Wire) {
  return async (code: string): Promise<{ openid: string }> => {
    try {
      return await wire({
        path: '/sns/jscode2session',
        query: {
          appid: env.WECHAT_APPID,
          secret: env.WECHAT_SECRET,
          js_code: code,
          grant_type: 'authorization_code',
        },
        answer: loginAnswer,
      })
    } catch (error) {
      if (!(error instanceof WechatRefusal)) throw error
      const known = mendable[error.errcode]
      throw known ? new AppError(known) : unavailable(error)
    }
  }
}
