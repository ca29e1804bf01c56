import { formatDayZh } from '@doorstep/shared/clock/shanghai'
import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import type { CaseState } from './domain/case.state'

/** Who does what by when, in one sentence. */
export function nextSentence(state: CaseState, bodies: CaseDetail['bodies'], dueDate: string | null): string {
  const until = dueDate ? ` ${formatDayZh(dueDate)} 前` : '尽快'
  const accept = bodies.accept.name
  const decide = bodies.decide.name
  switch (state.status) {
    case 'SUBMITTED':
      return state.projectType === 'instant'
        ? `${accept}会在${until}办好并告诉您结果。`
        : `${accept}会在${until}告诉您受不受理。`
    case 'SUPPLEMENT_REQUIRED':
      return `请您在${until}补交材料。补齐后继续办理。`
    case 'NOT_ACCEPTED':
      return '这次没有受理。请看原因；补好条件后可以再申请。'
    case 'REVIEWING':
      return `${accept}正在审核，${decide}会在${until}给您答复。`
    case 'DECIDING':
      return `${decide}会在${until}作出决定。`
    case 'DECIDED_APPROVED':
      return `已经同意。${accept}会把结果送达给您。`
    case 'DECIDED_REJECTED':
      return `没有同意。请看原因和不服时的办法；${accept}会把决定送达给您。`
    case 'CLOSED':
      return '这件事已经办完。'
    default:
      return state satisfies never
  }
}
