import {
  AuditOutlined,
  CheckOutlined,
  FileAddOutlined,
  FileDoneOutlined,
  FileSearchOutlined,
  SendOutlined,
  StopOutlined,
  UploadOutlined,
} from '@ant-design/icons'
import type { CaseEventType } from '@doorstep/shared/case/case.status'
import { roleWords } from '@doorstep/shared/case/case.words.zh-CN'
import type { CaseDetail, TimelineEntry } from '@doorstep/shared/contracts/case.views'
import { Timeline } from 'antd'
import type { ReactNode } from 'react'
import { Moment } from '../../ui/Moment'
import { ClockCard } from './ClockCard'
import styles from './case.module.css'

const icons: Record<CaseEventType, ReactNode> = {
  CaseSubmitted: <SendOutlined />,
  SupplementRequired: <FileAddOutlined />,
  SupplementSubmitted: <UploadOutlined />,
  CaseAccepted: <CheckOutlined />,
  CaseNotAccepted: <StopOutlined />,
  CaseReviewed: <FileSearchOutlined />,
  CaseDecided: <AuditOutlined />,
  CaseClosed: <FileDoneOutlined />,
}

/** What happened, who did it and when, and the limits with the reason for each date. */
export function Story({ detail: { timeline, clocks } }: { detail: CaseDetail }) {
  return (
    <section className={styles.column} aria-label="经过">
      <h2 className={styles.heading}>办理经过</h2>
      <Timeline
        items={timeline.map((entry) => ({
          key: entry.seq,
          icon: icons[entry.type],
          content: <Entry entry={entry} />,
        }))}
      />
      {clocks.length > 0 && (
        <div className={styles.clocks}>
          <h2 className={styles.heading}>期限</h2>
          {clocks.map((clock) => (
            <ClockCard key={`${clock.kind} ${clock.startDate}`} clock={clock} />
          ))}
        </div>
      )}
    </section>
  )
}

function Entry({ entry: { title, at, by, text } }: { entry: TimelineEntry }) {
  return (
    <article className={styles.entry}>
      <b>{title}</b>
      <p className={styles.who}>
        {whoWords(by)} · <Moment at={at} />
      </p>
      {text && <blockquote>{text}</blockquote>}
    </article>
  )
}

function whoWords({ organName, role, self }: TimelineEntry['by']): string {
  if (!organName) return '申请人'
  return [organName, role && roleWords[role], self && '您'].filter(Boolean).join(' · ')
}
