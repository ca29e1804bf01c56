import { formatDayZh } from '@doorstep/shared/clock/shanghai'
import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { DueTag } from '../../ui/DueTag'
import { kindLabel } from '../../ui/due.model'
import styles from './act.module.css'
import { actsOf } from './case.model'

/** Until when, and who does what next. */
export function NextStep({ detail }: { detail: CaseDetail }) {
  const { due, next } = detail
  return (
    <div className={styles.next}>
      {due && (
        <div className={styles.due}>
          <span>{kindLabel(due.kind)}</span>
          <strong className="figures">{formatDayZh(due.dueDate)}</strong>
          <DueTag due={due} />
        </div>
      )}
      <p>
        <span className={styles.nothing}>申请人看到：</span>
        {next}
      </p>
      {actsOf(detail).length === 0 && <p className={styles.nothing}>这件事现在没有您要办的。</p>}
    </div>
  )
}
