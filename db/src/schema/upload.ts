import { char, index, int, mysqlTable, varchar } from 'drizzle-orm/mysql-core'
import { serviceCase } from './case'
import { digest, id, ref, writtenAt } from './columns'
import { account } from './identity'

/** A photo that was kept. It belongs to its account until a case takes it. */
export const upload = mysqlTable(
  'upload',
  {
    id: id(),
    uploadId: char({ length: 36 }).notNull().unique('upload_public'),
    accountId: ref()
      .notNull()
      .references(() => account.id),
    caseId: ref().references(() => serviceCase.id),
    materialCode: varchar({ length: 8 }),
    mediaType: varchar({ length: 40 }).notNull(),
    size: int().notNull(),
    width: int().notNull(),
    height: int().notNull(),
    sha256: digest().notNull(),
    createdAt: writtenAt(),
  },
  // The papers of a case, one range.
  (t) => [index('upload_case').on(t.caseId, t.materialCode, t.id)],
)
