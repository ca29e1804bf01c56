import type { DbOrTx, Tx } from '@doorstep/db/database'
import {
  countUnread,
  findMessage,
  listMessages,
  type Message,
  setMessageRead,
} from '@doorstep/db/queries/messages'
import type { MessageView } from '@doorstep/shared/contracts/message.contract'
import { AppError } from '@doorstep/shared/errors/app-error'
import type { Deps } from '../deps'
import { idPart, readCursor, writeCursor } from '../http/cursor'
import { type Route, read, write } from '../http/route'

/** A citizen's inbox. */
export function messageRoutes(_deps: Deps): Route[] {
  return [
    read('message.list', ({ caller, query }, db) => listMine(db, caller.accountId, query)),
    write('message.read', ({ caller, params, now }, tx) =>
      markRead(tx, caller.accountId, params.messageId, now),
    ),
  ]
}

async function listMine(
  db: DbOrTx,
  accountId: number,
  { cursor, limit }: { cursor?: string; limit: number },
) {
  const [before] = readCursor(cursor, [idPart])
  const [rows, unread] = await Promise.all([
    // One more than asked for tells whether there is another page.
    listMessages(db, accountId, {
      limit: limit + 1,
      beforeId: before === undefined ? undefined : Number(before),
    }),
    countUnread(db, accountId),
  ])
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    messages: page.map(presentMessage),
    unread,
    nextCursor: last ? writeCursor([String(last.message.id)]) : null,
  }
}

/** Another person's message is as little there as one that never was. Throws `message_not_found`. */
async function markRead(tx: Tx, accountId: number, messageId: number, now: Date): Promise<MessageView> {
  const found = await findMessage(tx, messageId)
  if (found?.message.accountId !== accountId) throw new AppError('message_not_found')
  await setMessageRead(tx, messageId, now)
  return { ...presentMessage(found), read: true }
}

function presentMessage({ message, caseNo }: { message: Message; caseNo: string | null }): MessageView {
  const { id, title, text, at, readAt } = message
  return { messageId: id, title, text, caseNo, at: at.toISOString(), read: readAt !== null }
}
