import { findMessageForWechat, setMessageWechatState } from '@doorstep/db/queries/messages'
import { z } from 'zod'
import type { Deps } from '../deps'
import type { SendOutcome } from '../wechat/send-subscribe-message'

const payloadShape = z.object({ messageId: z.int().positive() })

type Found = NonNullable<Awaited<ReturnType<typeof findMessageForWechat>>>

/**
 * Tells WeChat of a message that already lies in the inbox. Each message is sent once: what is no longer
 * `pending` is left alone. A refusal (she has not subscribed, say) ends here: she reads it in the inbox.
 * Throws while WeChat is away, until `lastAttempt` writes it off as `failed`.
 */
export async function deliverMessage(deps: Deps, payload: unknown, lastAttempt: boolean): Promise<void> {
  const { messageId } = payloadShape.parse(payload)
  const { db } = deps.database
  const found = await findMessageForWechat(db, messageId)
  if (found?.message.wechatState !== 'pending') return
  const outcome = await send(deps, found).catch((error: unknown) => {
    if (!lastAttempt) throw error
    deps.log.error({ err: error, messageId }, 'message not sent through WeChat')
    return 'failed' as const
  })
  if (outcome === 'failed') return setMessageWechatState(db, messageId, 'failed', null)
  if (outcome.sent) return setMessageWechatState(db, messageId, 'sent', null)
  deps.log.info({ messageId, errcode: outcome.code }, 'message refused by WeChat')
  await setMessageWechatState(db, messageId, 'refused', outcome.code)
}

function send({ wechat, env }: Deps, { message, openid, caseNo }: Found): Promise<SendOutcome> {
  if (openid === null) throw new Error('a message to an account without a phone')
  return wechat.sendSubscribeMessage({
    openid,
    templateId: env.WECHAT_PROGRESS_TEMPLATE,
    page: caseNo === null ? 'pages/messages/index' : `packages/case/pages/detail/index?caseNo=${caseNo}`,
    data: message.wechatFields,
  })
}
