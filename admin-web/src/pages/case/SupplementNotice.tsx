import { FileAddOutlined } from '@ant-design/icons'
import { formatDayZh } from '@doorstep/shared/clock/shanghai'
import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Alert } from 'antd'
import styles from './papers.module.css'

/** What the one notice asked for. */
export function SupplementNotice({ supplement }: { supplement: NonNullable<CaseDetail['supplement']> }) {
  const { note, materials, dueDate } = supplement
  return (
    <Alert
      className={styles.notice}
      type="info"
      showIcon
      icon={<FileAddOutlined />}
      title={`已一次告知补正，请申请人在 ${formatDayZh(dueDate)} 前补齐`}
      description={
        <>
          <p className={styles.text}>{note}</p>
          {materials.length > 0 && (
            <ul className={styles.asked}>
              {materials.map((material) => (
                <li key={material.code}>
                  <b>{material.materialName}</b>：{material.note}
                </li>
              ))}
            </ul>
          )}
        </>
      }
    />
  )
}
