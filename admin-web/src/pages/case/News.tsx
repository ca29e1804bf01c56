import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Moment } from '../../ui/Moment'
import styles from './act.module.css'
import { newsSince } from './case.model'

/** What has happened since a version, one line each. */
export function News({ detail, since }: { detail: CaseDetail; since: number }) {
  return (
    <ul className={styles.news}>
      {newsSince(detail, since).map(({ seq, title, at, by }) => (
        <li key={seq}>
          {by.organName ?? '申请人'} <b>{title}</b>，<Moment at={at} />
        </li>
      ))}
    </ul>
  )
}
