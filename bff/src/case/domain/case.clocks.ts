import type { ItemDefinition } from '@doorstep/shared/catalogue/item-definition'
import type { Calendar } from '@doorstep/shared/clock/calendar'
import { type ClockKind, computeClock, type StatutoryClock } from '@doorstep/shared/clock/clock'
import type { CaseState } from './case.state'

/**
 * Every clock of a case, those that ran and those that run.
 * receipt: from submission, again from the supplement, until acceptance, refusal or the one notice (art. 32);
 * supplement: what the applicant was given; promise and legal: from acceptance until the decision (art. 42).
 */
export function listClocks(
  state: CaseState,
  limits: ItemDefinition['limits'],
  calendar: Calendar,
): StatutoryClock[] {
  const { submittedOn, supplementAskedOn, supplementedOn, acceptedOn, notAcceptedOn, decidedOn } =
    state.milestones
  const settledOn = acceptedOn ?? notAcceptedOn
  const clock = (
    kind: ClockKind,
    start: string | undefined,
    endedOn: string | undefined,
  ): StatutoryClock[] => {
    const limit = limits[kind]
    if (!start || !limit) return []
    const { days, unit, basis } = limit
    return [computeClock({ calendar, kind, start, limit: days, unit, basis, endedOn })]
  }
  return [
    ...clock('receipt', submittedOn, supplementAskedOn ?? settledOn),
    ...clock('supplement', supplementAskedOn, supplementedOn),
    ...clock('receipt', supplementedOn, settledOn),
    ...clock('promise', acceptedOn, decidedOn),
    ...clock('legal', acceptedOn, decidedOn),
  ]
}

/** The clock that says by when the next thing has to happen; the promise goes before the law's longer limit. */
export function findRunningClock(clocks: StatutoryClock[]): StatutoryClock | undefined {
  const running = clocks.filter((clock) => clock.endedOn === undefined)
  return running.find((clock) => clock.kind !== 'legal') ?? running[0]
}
