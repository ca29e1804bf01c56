import { z } from 'zod'
import { type Contract, instant, nextCursor, pageQuery } from './contract'

const messageView = z.object({
  messageId: z.int(),
  title: z.string(),
  text: z.string(),
  caseNo: z.string().nullable(),
  at: instant,
  read: z.boolean(),
})
export type MessageView = z.infer<typeof messageView>

export const messageContracts = {
  'message.list': {
    id: 'message.list',
    summary: 'My messages, newest first',
    audience: 'citizen',
    query: z.object(pageQuery),
    answer: z.object({ messages: z.array(messageView), unread: z.int(), nextCursor }),
    errors: [],
  },
  'message.read': {
    id: 'message.read',
    summary: 'Mark a message as read',
    audience: 'citizen',
    params: z.object({ messageId: z.coerce.number().int().positive() }),
    body: z.strictObject({}),
    answer: messageView,
    errors: ['message_not_found'],
  },
} as const satisfies Record<string, Contract>
