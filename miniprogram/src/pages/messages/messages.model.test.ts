import { expect, test } from 'vitest'
import type { MessagePage } from '../../api/messages'
import { withRead } from './messages.model'

const unread = {
  messageId: 7,
  title: '请您补材料',
  text: '请在 11月27日 前补好。',
  caseNo: '469025261120000017',
  at: '2026-11-20T01:00:00.000Z',
  read: false,
}
const page: MessagePage = { messages: [unread], unread: 1, nextCursor: null }

test('reading a message takes its mark away and counts down once', () => {
  const after = withRead(page, { ...unread, read: true })
  expect(after.unread).toBe(0)
  expect(after.messages[0]?.read).toBe(true)
  expect(withRead(after, { ...unread, read: true })).toBe(after)
})
