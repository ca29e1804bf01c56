import { isChainWhole } from '@doorstep/bff/case/history'
import { type CaseEventRow, findCase, listEvents } from '@doorstep/db/queries/cases'
import { expect } from 'vitest'
import type { House } from './house'

/** The rows of a case's history as they stand in the database, oldest first. */
export async function readHistory(house: House, caseNo: string): Promise<CaseEventRow[]> {
  const { db } = house.deps.database
  const found = await findCase(db, caseNo)
  if (!found) throw new Error(`no case ${caseNo}`)
  return listEvents(db, found.row.id)
}

/** That exactly this happened, and that no row was changed since. */
export async function expectHistory(house: House, caseNo: string, types: string[]): Promise<void> {
  const rows = await readHistory(house, caseNo)
  expect(rows.map(({ type }) => type)).toEqual(types)
  expect(isChainWhole(caseNo, rows)).toBe(true)
}
