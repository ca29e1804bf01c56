import type { MessageView } from '@doorstep/shared/contracts/message.contract'
import { listMessages, type MessagePage, markRead } from '../../api/messages'
import { open, pages } from '../../ui/go'
import { showUnread } from '../../ui/unread-badge'
import { useNextPages } from '../../ui/use-pages'
import { useResource } from '../../ui/use-resource'
import { withRead } from './messages.model'

export function useMessages() {
  const resource = useResource<MessagePage>(async () => {
    const page = await listMessages()
    showUnread(page.unread)
    return page
  })
  const more = useNextPages(resource, listMessages, (before, after) => ({
    ...after,
    messages: [...before.messages, ...after.messages],
  }))

  /** Opens what the message is about; the mark goes in the background, and a lost answer does not hold her up. */
  function read(message: MessageView): void {
    if (!message.read) void mark(message)
    if (message.caseNo) open(pages.detail(message.caseNo))
  }

  async function mark(message: MessageView): Promise<void> {
    const { data } = resource
    const answer = await markRead(message.messageId).catch(() => undefined)
    if (!answer || !data) return
    const after = withRead(data, answer)
    resource.replace(after)
    showUnread(after.unread)
  }

  return { resource, more, read }
}
