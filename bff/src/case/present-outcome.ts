import type { StatutoryClock } from '@doorstep/shared/clock/clock'
import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import type { EventName } from './domain/case.events'
import type { LoadedCase } from './load-case'

function findLast({ events }: LoadedCase, type: EventName) {
  return events.filter((event) => event.type === type).at(-1)
}

/** What the one notice asked for, while it is asked. */
export function presentSupplement(found: LoadedCase, clocks: StatutoryClock[]): CaseDetail['supplement'] {
  const { state, item } = found
  const asked = findLast(found, 'SupplementRequired')
  const clock = clocks.find(({ kind }) => kind === 'supplement')
  if (state.status !== 'SUPPLEMENT_REQUIRED' || !asked || !clock) return null
  return {
    note: asked.words?.text ?? '',
    materials: state.askedFor.map((code) => ({
      code,
      materialName:
        item.definition.materials.find((material) => material.code === code)?.materialName ?? code,
      note: asked.words?.notes?.[code] ?? '',
    })),
    dueDate: clock.dueDate,
  }
}

/** How it ended. A refusal says why and what remedy there is (行政许可法 art. 38). */
export function presentResult(found: LoadedCase): CaseDetail['result'] {
  const { definition } = found.item
  const refused = findLast(found, 'CaseNotAccepted')
  if (refused)
    return { outcome: null, reason: refused.words?.text ?? '', remedy: definition.remedy, resultName: null }
  const decided = findLast(found, 'CaseDecided')
  if (decided?.type !== 'CaseDecided') return null
  const approved = decided.payload.outcome === 'approve'
  return {
    outcome: decided.payload.outcome,
    reason: decided.words?.text ?? '',
    remedy: approved ? null : definition.remedy,
    resultName: approved ? definition.resultName : null,
  }
}
