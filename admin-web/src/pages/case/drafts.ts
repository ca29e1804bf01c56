import { tabKeyPrefix } from '../../session/session-store'
import type { ActValues } from './act.model'
import type { StaffAction } from './case.model'

/** Whose unsent form of which act on which case. */
export interface DraftOf {
  accountId: number
  caseNo: string
  action: StaffAction
}

/**
 * What was typed and not yet sent. It lives in the tab beside the session, so that it outlasts a reload and
 * a login that ran out, and goes when the clerk logs out.
 */
export function readDraft(of: DraftOf): ActValues {
  try {
    const draft: ActValues | null = JSON.parse(window.sessionStorage.getItem(keyOf(of)) ?? 'null')
    return draft ?? {}
  } catch {
    return {}
  }
}

export function keepDraft(of: DraftOf, values: ActValues): void {
  window.sessionStorage.setItem(keyOf(of), JSON.stringify(values))
}

export function dropDraft(of: DraftOf): void {
  window.sessionStorage.removeItem(keyOf(of))
}

function keyOf({ accountId, caseNo, action }: DraftOf): string {
  return `${tabKeyPrefix}draft.${accountId}.${caseNo}.${action}`
}
