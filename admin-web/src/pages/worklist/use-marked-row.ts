import { useEffect, useState } from 'react'
import { tabKeyPrefix } from '../../session/session-store'

const storageKey = `${tabKeyPrefix}marked-row`

/** The row the keys stand on. Kept in the tab, so that coming back from a case finds the place again. */
export function useMarkedRow() {
  const [marked, setMarked] = useState(() => window.sessionStorage.getItem(storageKey))
  useEffect(() => {
    if (marked === null) return
    window.sessionStorage.setItem(storageKey, marked)
    findRow(marked)?.focus()
  }, [marked])
  return [marked, setMarked] as const
}

function findRow(caseNo: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`tr[data-row-key="${CSS.escape(caseNo)}"]`)
}
