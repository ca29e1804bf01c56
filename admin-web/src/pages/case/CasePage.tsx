import { useParams } from 'react-router-dom'
import { Screen } from '../../ui/Screen'
import { ActPanel } from './ActPanel'
import { CaseHeader } from './CaseHeader'
import styles from './case.module.css'
import { Papers } from './Papers'
import { PrintFoot } from './PrintFoot'
import { Story } from './Story'
import { useCase } from './use-case'

/** One case in three columns: what happened, what was handed in, what can be done now. */
export function CasePage() {
  const { caseNo = '' } = useParams()
  const query = useCase(caseNo)
  const detail = query.data
  return (
    <main className={styles.page}>
      <Screen query={query}>
        {detail && (
          // Another number in the address is another case: nothing in hand is carried over.
          <div key={detail.caseNo} className={styles.frame}>
            <CaseHeader detail={detail} />
            <div className={styles.columns}>
              <Story detail={detail} />
              <Papers detail={detail} />
              <ActPanel detail={detail} />
            </div>
            <PrintFoot />
          </div>
        )}
      </Screen>
    </main>
  )
}
