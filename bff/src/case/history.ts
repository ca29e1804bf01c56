import type { CaseEventRow } from '@doorstep/db/queries/cases'
import { shanghaiDate } from '@doorstep/shared/clock/shanghai'
import { canonicalJson, sha256 } from '../crypto/canonical-json'
import type { Sealer } from '../crypto/sealer'
import type { NewEvent, PastEvent, Words } from './domain/case.events'

/** What the first event of a history is chained to. */
export const genesis = '0'.repeat(64)
const wordsContext = 'case_event.words'

type ChainedColumns = Omit<CaseEventRow, 'id' | 'caseId' | 'hash'>

/** SHA-256 over every column of the row, the receipt number and the hash before it. */
export function hashEvent(caseNo: string, event: ChainedColumns): string {
  return sha256(canonicalJson({ ...event, caseNo }))
}

/** Whether each row follows from the one before it and none is missing between. */
export function isChainWhole(caseNo: string, rows: CaseEventRow[]): boolean {
  return rows.every((row, index) => {
    const { id: _id, caseId: _caseId, hash, ...columns } = row
    const before = rows[index - 1]?.hash ?? genesis
    return row.seq === index + 1 && row.prevHash === before && hash === hashEvent(caseNo, columns)
  })
}

export function sealWords(sealer: Sealer, words: Words | undefined): string | null {
  return words?.text || words?.notes ? sealer.seal(JSON.stringify(words), wordsContext) : null
}

/** The domain's view of a row. The row was written by us under its type, so its payload is of that type. */
export function toPastEvent(sealer: Sealer, row: CaseEventRow): PastEvent & { words?: Words } {
  return {
    type: row.type,
    payload: row.payload,
    seq: row.seq,
    on: shanghaiDate(row.at),
    personId: row.personId,
    ...(row.sealed && { words: JSON.parse(sealer.open(row.sealed, wordsContext)) as Words }),
  } as (NewEvent & { seq: number; on: string; personId: number | null }) & { words?: Words }
}
