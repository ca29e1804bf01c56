import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Fragment } from 'react'
import { aboutApplicant, takesRow } from './case.model'
import styles from './case.module.css'

/** What was filled in, two to a row; masked where the server masks it. */
export function FormValues({ values }: { values: CaseDetail['form'] }) {
  return (
    <dl className={styles.values}>
      {values.map(({ field, title, value }) => {
        const width = takesRow(value) ? styles.long : undefined
        return (
          <Fragment key={field}>
            <dt className={width}>{aboutApplicant(title)}</dt>
            <dd className={width}>{value}</dd>
          </Fragment>
        )
      })}
    </dl>
  )
}
