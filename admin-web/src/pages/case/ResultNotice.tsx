import { CheckCircleOutlined, CloseCircleOutlined, StopOutlined } from '@ant-design/icons'
import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Alert } from 'antd'
import styles from './papers.module.css'

type Result = NonNullable<CaseDetail['result']>

const looks = {
  approve: { title: '决定：准予', type: 'success', icon: <CheckCircleOutlined /> },
  reject: { title: '决定：不予', type: 'error', icon: <CloseCircleOutlined /> },
  notAccepted: { title: '不予受理', type: 'error', icon: <StopOutlined /> },
} as const

/** What was decided and why, and how the applicant may contest it. */
export function ResultNotice({ result: { outcome, reason, remedy, resultName } }: { result: Result }) {
  const { title, type, icon } = looks[outcome ?? 'notAccepted']
  return (
    <Alert
      className={styles.notice}
      type={type}
      showIcon
      icon={icon}
      title={outcome === 'approve' && resultName ? `${title}，发给《${resultName}》` : title}
      description={
        <>
          <p className={styles.text}>{reason}</p>
          {remedy && <p className={styles.remedy}>已告知的救济途径：{remedy}</p>}
        </>
      }
    />
  )
}
