import type { MessageView } from '@doorstep/shared/contracts/message.contract'
import type { MessagePage } from '../../api/messages'

/** The page after one of its messages was read. */
export function withRead(page: MessagePage, read: MessageView): MessagePage {
  const was = page.messages.find((one) => one.messageId === read.messageId)
  if (!was || was.read) return page
  return {
    ...page,
    unread: Math.max(0, page.unread - 1),
    messages: page.messages.map((one) => (one === was ? { ...one, read: true } : one)),
  }
}
