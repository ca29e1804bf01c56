import type { AnswerOf } from '@doorstep/shared/contracts/contracts'
import type { MessageView } from '@doorstep/shared/contracts/message.contract'
import { api } from './api'

export type MessagePage = AnswerOf<'message.list'>

export function listMessages(cursor?: string): Promise<MessagePage> {
  return api.call('message.list', { query: { cursor } })
}

export function markRead(messageId: number): Promise<MessageView> {
  return api.call('message.read', { params: { messageId }, body: {} })
}
