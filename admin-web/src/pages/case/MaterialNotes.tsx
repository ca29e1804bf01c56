import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { AutoComplete, Checkbox } from 'antd'
import styles from './act.module.css'
import { materialPhrases } from './act-phrases'
import { maxNote } from './act-rules'

interface Props {
  materials: CaseDetail['materials']
  /** Note by code of each material asked for; set by Form.Item. */
  value?: Record<string, string>
  onChange?: (notes: Record<string, string>) => void
}

/** The materials of the case to choose from; each one chosen asks for its own reason. */
export function MaterialNotes({ materials, value: notes = {}, onChange }: Props) {
  function toggle(code: string, asked: boolean): void {
    const { [code]: _, ...others } = notes
    onChange?.(asked ? { ...notes, [code]: '' } : others)
  }
  return (
    <div className={styles.materials}>
      {materials.map(({ code, materialName, photos }) => (
        <div key={code}>
          <Checkbox checked={code in notes} onChange={({ target }) => toggle(code, target.checked)}>
            {materialName}
            <small>{photos.length > 0 ? `已交 ${photos.length} 张` : '没有交'}</small>
          </Checkbox>
          {code in notes && (
            <div className={styles.note}>
              <AutoComplete
                className={styles.noteText}
                autoFocus
                aria-label={`${materialName}要补的原因`}
                placeholder="写明原因，或选一条"
                maxLength={maxNote}
                options={materialPhrases.map((phrase) => ({ value: phrase }))}
                value={notes[code]}
                onChange={(note: string) => onChange?.({ ...notes, [code]: note })}
              />
            </div>
          )}
        </div>
      ))}
    </div>
  )
}
