import { index, int, mysqlEnum, mysqlTable, varchar } from 'drizzle-orm/mysql-core'
import { divisionCode, id, json, ref } from './columns'

/** 行政区划: one tree for the installation; counties, towns and villages are scopes in it. */
export const division = mysqlTable(
  'division',
  {
    code: divisionCode().primaryKey(),
    name: varchar({ length: 60 }).notNull(),
    level: mysqlEnum(['province', 'prefecture', 'county', 'town', 'village']).notNull(),
    parentCode: divisionCode(),
    /** Codes from the root to this row, joined by '/': everything below a place is a prefix. */
    path: varchar({ length: 80 }).notNull(),
  },
  // Children of a place in code order; without it the picker scans 3,500 rows.
  (t) => [index('division_children').on(t.parentCode, t.code)],
)

/** 办事机构. A body that receives, accepts or decides. */
export const organ = mysqlTable(
  'organ',
  {
    id: id(),
    code: varchar({ length: 40 }).notNull().unique('organ_code'),
    name: varchar({ length: 100 }).notNull(),
    department: varchar({ length: 40 }).notNull(),
    level: mysqlEnum(['village', 'town', 'county']).notNull(),
    divisionCode: divisionCode().notNull(),
    /** 统一社会信用代码, where the body has one. */
    uscc: varchar({ length: 18 }),
    example: int().notNull().default(0),
  },
  // The body of a department at a place: how a flow finds whom to send a case to.
  (t) => [index('organ_at_place').on(t.divisionCode, t.department)],
)

/** 岗位: what lets a staff account act for a body. */
export const post = mysqlTable('post', {
  id: id(),
  accountId: ref().notNull().unique('post_account'),
  organId: ref()
    .notNull()
    .references(() => organ.id),
  title: varchar({ length: 60 }).notNull(),
  roles: json<string[]>().notNull(),
})
