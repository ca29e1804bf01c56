import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Image } from 'antd'
import { aboutApplicant, sectionsOf } from './case.model'
import styles from './case.module.css'
import { FormValues } from './FormValues'
import { MaterialPhotos } from './MaterialPhotos'
import { ResultNotice } from './ResultNotice'
import { SupplementNotice } from './SupplementNotice'

/** What was handed in, with what came of it on top. */
export function Papers({ detail: { form, materials, supplement, result } }: { detail: CaseDetail }) {
  return (
    <section className={`${styles.column} ${styles.papers}`} aria-label="申请内容和材料">
      {result && <ResultNotice result={result} />}
      {supplement && <SupplementNotice supplement={supplement} />}
      {sectionsOf(form).map(({ title, values }) => (
        <div key={title} className={styles.block}>
          <h2 className={styles.heading}>{aboutApplicant(title)}</h2>
          <FormValues values={values} />
        </div>
      ))}
      <div className={styles.block}>
        <h2 className={styles.heading}>材料</h2>
        <Image.PreviewGroup>
          {materials.map((material) => (
            <MaterialPhotos key={material.code} material={material} />
          ))}
        </Image.PreviewGroup>
      </div>
    </section>
  )
}
