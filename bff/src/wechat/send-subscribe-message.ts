import { z } from 'zod'
import type { WechatTokens } from './access-token'
import { unavailable, WechatRefusal, type Wire } from './wire'

export interface SubscribeMessage {
  openid: string
  templateId: string
  /** Page of the mini-program that a tap opens, without a leading slash. */
  page: string
  /** Value of each numbered field of the template, e.g. `thing2`. */
  data: Record<string, string>
}

/** `code` is WeChat's errcode, e.g. 43101: she has not allowed a message, or the one she allowed is used up. */
export type SendOutcome = { sent: true } | { sent: false; code: number }

const staleToken: ReadonlySet<number> = new Set([40001, 40014, 42001])
/** Refusals that pass by themselves: our token, another send to her at this moment, quotas. */
const passing: ReadonlySet<number> = new Set([...staleToken, 43108, 45009, 45011])

const sent = z.object({})

/** `POST /cgi-bin/message/subscribe/send`. */
export function createSendSubscribeMessage(wire: Wire, tokens: WechatTokens) {
  const post = (accessToken: string, message: SubscribeMessage) =>
    wire({
      path: '/cgi-bin/message/subscribe/send',
      query: { access_token: accessToken },
      body: presentMessage(message),
      answer: sent,
    })

  /** A refused token is fetched anew and the message tried once more. */
  async function postWithToken(message: SubscribeMessage): Promise<void> {
    try {
      await post(await tokens.get(), message)
    } catch (error) {
      if (!(error instanceof WechatRefusal) || !staleToken.has(error.errcode)) throw error
      await tokens.drop()
      await post(await tokens.get(), message)
    }
  }

  return async (message: SubscribeMessage): Promise<SendOutcome> => {
    try {
      await postWithToken(message)
      return { sent: true }
    } catch (error) {
      if (!(error instanceof WechatRefusal)) throw error
      if (passing.has(error.errcode)) throw unavailable(error)
      return { sent: false, code: error.errcode }
    }
  }
}

function presentMessage({ openid, templateId, page, data }: SubscribeMessage) {
  return {
    touser: openid,
    template_id: templateId,
    page,
    data: Object.fromEntries(Object.entries(data).map(([field, value]) => [field, { value }])),
    miniprogram_state: 'formal',
    lang: 'zh_CN',
  }
}
