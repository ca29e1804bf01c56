import type { ListedCase } from '@doorstep/db/queries/cases'
import type { ItemDefinition } from '@doorstep/shared/catalogue/item-definition'
import type { Calendar } from '@doorstep/shared/clock/calendar'
import type { StatutoryClock } from '@doorstep/shared/clock/clock'
import { remaining } from '@doorstep/shared/clock/working-days'
import { maskName } from '@doorstep/shared/codes/mask-name'
import type { CaseSummary, DueView } from '@doorstep/shared/contracts/case.views'
import type { Sealer } from '../crypto/sealer'
import type { Caller } from '../http/call'
import { listAvailableActions } from './case.policy'
import { findRunningClock, listClocks } from './domain/case.clocks'
import type { CaseState } from './domain/case.state'
import { onlookerOf } from './load-case'

export interface Reader {
  caller: Caller
  sealer: Sealer
  calendar: Calendar
  /** Today in Shanghai by the business clock. */
  today: string
}

/** A case as one line of a list. */
export function presentSummary(
  reader: Reader,
  listed: ListedCase,
  state: CaseState,
  definition: ItemDefinition,
): CaseSummary {
  const { row } = listed
  const onlooker = onlookerOf(reader.caller, row)
  const running = findRunningClock(listClocks(state, definition.limits, reader.calendar))
  return {
    caseNo: row.caseNo,
    itemCode: row.itemCode,
    itemName: definition.taskName,
    plainName: definition.plainName,
    projectType: row.projectType,
    status: state.status,
    applicantName: presentName(reader.sealer, listed, onlooker.isApplicant),
    placeName: listed.placeName,
    submittedAt: row.submittedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    due: running ? presentDue(running, reader) : null,
    version: state.version,
    availableActions: listAvailableActions(onlooker, state),
  }
}

export function presentDue(
  clock: StatutoryClock,
  { calendar, today }: Pick<Reader, 'calendar' | 'today'>,
): DueView {
  const { kind, start, limit, unit, dueDate, provisional } = clock
  return {
    kind,
    dueDate,
    unit,
    provisional,
    remaining: remaining({ calendar, start, days: limit, unit }, clock.endedOn ?? today),
  }
}

function presentName(sealer: Sealer, { applicantNameSealed }: ListedCase, inFull: boolean): string {
  if (!applicantNameSealed) return ''
  const name = sealer.open(applicantNameSealed, 'person.name')
  return inFull ? name : maskName(name)
}
