import type { CaseSummary } from '@doorstep/shared/contracts/case.views'
import type { AnswerOf, CallOf } from '@doorstep/shared/contracts/contracts'

export type Scope = NonNullable<CallOf<'worklist.list'>['query']['scope']>
export type WorklistPart = AnswerOf<'worklist.list'>

/** Rows of one reading, as many as fit 1440 × 900. */
export const pageSize = 20

export const scopeWords: Record<Scope, { tab: string; hint: string; empty: string }> = {
  mine: {
    tab: '待我办理',
    hint: '现在轮到您的岗位来办的',
    empty: '现在没有等您办的事。有新的会自动出现在这里，也可以到“本单位在办”看看全部。',
  },
  department: {
    tab: '本单位在办',
    hint: '本单位所有没办完的，包括等申请人补材料的',
    empty: '本单位现在没有在办的事。村民提交后会自动出现在这里。',
  },
}

export function scopeOf(text: string | null): Scope {
  return text === 'department' ? 'department' : 'mine'
}

/** Rows of all parts read so far. A case that moved between two readings may come twice; the first stands. */
export function rowsOf(parts: readonly WorklistPart[]): CaseSummary[] {
  const rows = new Map<string, CaseSummary>()
  for (const row of parts.flatMap((part) => part.cases)) if (!rows.has(row.caseNo)) rows.set(row.caseNo, row)
  return [...rows.values()]
}

/** The row one step up or down, held at both ends; the first where none was marked or it has gone. */
export function stepRow(rows: readonly CaseSummary[], marked: string | null, step: 1 | -1): string | null {
  const at = rows.findIndex((row) => row.caseNo === marked)
  const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)
  return rows[next]?.caseNo ?? null
}

/** 已列 20 件，共 43 件 */
export function countWords(shown: number, total: number): string {
  return shown < total ? `已列 ${shown} 件，共 ${total} 件` : `共 ${total} 件`
}
