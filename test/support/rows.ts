import type { House } from './house'

/** Rows of a statement, past every query of the house: what really stands in the tables. */
export async function selectRows<Row>(house: House, statement: string): Promise<Row[]> {
  const [rows] = await house.deps.database.db.execute(statement)
  return rows as unknown as Row[]
}

export async function countRows(house: House, table: string, where = 'TRUE'): Promise<number> {
  const [row] = await selectRows<{ n: number }>(house, `SELECT COUNT(*) AS n FROM ${table} WHERE ${where}`)
  return Number(row?.n)
}

interface AuditRow {
  action: string
  object: string | null
  outcome: 'done' | 'refused'
  code: string | null
  accountId: number | null
}

/** What the audit says of one request, named as its answer names it. */
export function auditOf(house: House, requestId: string): Promise<AuditRow[]> {
  return selectRows<AuditRow>(
    house,
    `SELECT action, object, outcome, code, account_id AS accountId FROM audit WHERE request_id = '${requestId}'`,
  )
}
