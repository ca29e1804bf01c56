import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Fragment } from 'react'
import styles from './case.module.css'

/** Characters that fit half of the middle column at 1440; what is longer takes a row for itself. */
const halfWidth = 16

/** What was filled in, two to a row; masked where the server masks it. */
export function FormValues({ values }: { values: CaseDetail['form'] }) {
  return (
    <dl className={styles.values}>
      {values.map(({ field, title, value }) => {
        const width = value.length > halfWidth || value.includes('\n') ? styles.long : undefined
        return (
          <Fragment key={field}>
            <dt className={width}>{title}</dt>
            <dd className={width}>{value || <span className={styles.unfilled}>没填</span>}</dd>
          </Fragment>
        )
      })}
    </dl>
  )
}
