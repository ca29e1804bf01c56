import type { ItemDefinition } from '@doorstep/shared/catalogue/item-definition'
import { int, mysqlTable, smallint, uniqueIndex, varchar } from 'drizzle-orm/mysql-core'
import { id, instant, json, orderedJson, ref } from './columns'

/** 实施清单 as published. A case pins the row it was made under, so a row never changes. */
export const itemVersion = mysqlTable(
  'item_version',
  {
    id: id(),
    itemCode: varchar({ length: 8 }).notNull(),
    version: int().notNull(),
    definition: orderedJson<ItemDefinition>().notNull(),
    publishedAt: instant().notNull(),
  },
  (t) => [uniqueIndex('item_version_no').on(t.itemCode, t.version)],
)

/** 事项: which version is in force. */
export const item = mysqlTable('item', {
  itemCode: varchar({ length: 8 }).primaryKey(),
  currentVersionId: ref()
    .notNull()
    .references(() => itemVersion.id),
  /** taskState of GB/T 39046: 1 在用, 2 暂停, 3 取消, 4 草稿. */
  taskState: smallint().notNull().default(1),
  sort: int().notNull(),
})

/** One official year of working days; a year without a row is not published yet. */
export const calendarYear = mysqlTable('calendar_year', {
  year: int().primaryKey(),
  notice: varchar({ length: 100 }).notNull(),
  source: varchar({ length: 200 }).notNull(),
  off: json<{ date: string; name: string }[]>().notNull(),
  work: json<{ date: string; name: string }[]>().notNull(),
})
