import { CheckCircleOutlined } from '@ant-design/icons'
import { formatDayZh } from '@doorstep/shared/clock/shanghai'
import type { ClockView } from '@doorstep/shared/contracts/case.views'
import { DueTag } from '../../ui/DueTag'
import { ToneTag } from '../../ui/ToneTag'
import { limitWords } from './case.model'
import styles from './clock-card.module.css'
import { DayGrid } from './DayGrid'

/** One limit: from when to when, what is left, why it is so long, and every day of it. */
export function ClockCard({ clock }: { clock: ClockView }) {
  const { label, startDate, dueDate, basis, endedOn, days } = clock
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3>
          {label} <small>{limitWords(clock)}</small>
        </h3>
        {endedOn === null ? (
          <DueTag due={clock} />
        ) : (
          <ToneTag tone={endedOn > dueDate ? 'refused' : 'done'} icon={<CheckCircleOutlined />}>
            {endedOn > dueDate ? '超期完成' : '按时完成'}
          </ToneTag>
        )}
      </div>
      <p className="figures">
        {formatDayZh(startDate)} 起，到 <b>{formatDayZh(dueDate)}</b>
      </p>
      {endedOn !== null && <p className="figures">已于 {formatDayZh(endedOn)} 完成</p>}
      <p className={styles.basis}>依据：{basis}</p>
      {days.length > 1 && (
        <details className={styles.details} open={endedOn === null}>
          <summary>逐日看这个期限怎么算</summary>
          <DayGrid days={days} startDate={startDate} endedOn={endedOn} />
        </details>
      )}
    </article>
  )
}
