import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import type { ActValues } from './act.model'
import { actPlans } from './act-plans'
import type { StaffAction } from './case.model'

export interface ConfirmText {
  title: string
  content: string
  okText: string
  cancelText: string
  okButtonProps: { danger: boolean }
}

/** The last question before an act that cannot be taken back: what, for whom, and that it is final. */
export function confirmText(
  { itemName, applicantName }: Pick<CaseDetail, 'itemName' | 'applicantName'>,
  action: StaffAction,
  { outcome }: ActValues,
): ConfirmText {
  const { submit, warning, outcome: verdicts } = actPlans[action]
  const verdict = verdicts && outcome ? `：${verdicts[outcome]}` : ''
  return {
    title: `${submit}${verdict}？`,
    content: `${applicantName}的“${itemName}”。${warning ?? ''}`,
    okText: `确定${submit}`,
    cancelText: '再看看',
    okButtonProps: { danger: action === 'notAccept' || outcome === 'reject' },
  }
}
