import {
  actorOfAction,
  type CaseEventType,
  type ProjectType,
  type StaffRole,
} from '@doorstep/shared/case/case.status'
import { eventWords } from '@doorstep/shared/case/case.words.zh-CN'
import type { TimelineEntry } from '@doorstep/shared/contracts/case.views'
import { type LoadedCase, onlookerOf } from './load-case'
import type { Reader } from './present-summary'

const roleOfEvent: Record<CaseEventType, StaffRole | null> = {
  CaseSubmitted: null,
  SupplementSubmitted: null,
  SupplementRequired: actorOfAction.requireSupplement.role,
  CaseAccepted: actorOfAction.accept.role,
  CaseNotAccepted: actorOfAction.notAccept.role,
  CaseReviewed: actorOfAction.review.role,
  CaseDecided: actorOfAction.decide.role,
  CaseClosed: actorOfAction.close.role,
}

/** As what somebody acted; a 即办件 is decided by the window itself. */
function roleOf(type: CaseEventType, projectType: ProjectType): StaffRole | null {
  const instantly = projectType === 'instant' && type === 'CaseDecided'
  return instantly ? actorOfAction.decideInstantly.role : roleOfEvent[type]
}

/** What the reviewer advised is between the bodies; the applicant reads what was decided. */
const amongStaff: ReadonlySet<CaseEventType> = new Set(['CaseReviewed'])

/** The story of a case, oldest first. `nameOf` gives the name of a body. */
export function presentTimeline(
  reader: Reader,
  found: LoadedCase,
  nameOf: (organId: number) => string,
): TimelineEntry[] {
  const { isApplicant } = onlookerOf(reader.caller, found.row)
  return found.rows.map((row, index) => ({
    seq: row.seq,
    type: row.type,
    title: eventWords[row.type],
    at: row.at.toISOString(),
    by: {
      organName: row.organId === null ? null : nameOf(row.organId),
      role: roleOf(row.type, found.row.projectType),
      self: row.accountId === reader.caller.accountId,
    },
    text: isApplicant && amongStaff.has(row.type) ? null : (found.events[index]?.words?.text ?? null),
  }))
}
