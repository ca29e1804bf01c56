import type { Day } from '@doorstep/shared/clock/day'
import { formatDayZh } from '@doorstep/shared/clock/shanghai'
import { useToday } from '../../ui/use-clock'
import { type StripDay, stripWord, weeksOf } from './case.model'
import styles from './clock-card.module.css'

interface Props {
  days: readonly StripDay[]
  startDate: Day
  endedOn: Day | null
}

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

/** Every day of a limit as a sheet of a calendar: what counts carries its number, what does not says why. */
export function DayGrid({ days, startDate, endedOn }: Props) {
  const today = useToday()
  return (
    <table className={styles.grid}>
      <caption>“第几”是计入期限的第几天；红框是{endedOn === null ? '今天' : '完成的那天'}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week.find((cell) => cell)?.date}>
            {week.map((cell, at) => (
              <td key={cell?.date ?? weekdays[at]}>
                {cell && (
                  <Cell
                    day={cell}
                    isStart={cell.date === startDate}
                    isNow={cell.date === (endedOn ?? today)}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ day, isStart, isNow }: { day: StripDay; isStart: boolean; isNow: boolean }) {
  const look = isStart ? styles.start : day.counted === null ? styles.off : styles.counted
  const dayOfMonth = Number(day.date.slice(8))
  const word = stripWord(day, isStart)
  return (
    <div
      className={`${styles.cell} ${look} ${isNow ? styles.now : ''}`}
      title={`${formatDayZh(day.date)} ${day.name ?? ''} ${word}`}
    >
      <b>{dayOfMonth === 1 || isStart ? `${Number(day.date.slice(5, 7))}/${dayOfMonth}` : dayOfMonth}</b>
      <span>{word}</span>
    </div>
  )
}
