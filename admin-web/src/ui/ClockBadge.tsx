import { CalendarOutlined, FastForwardOutlined } from '@ant-design/icons'
import { formatDayZh, shanghaiDate, shanghaiTime } from '@doorstep/shared/clock/shanghai'
import { Button, Popover } from 'antd'
import { ClockMover } from './ClockMover'
import styles from './shell.module.css'
import { useClock } from './use-clock'

/** The day by which limits are counted. In the demo it says so, and an administrator may move it on. */
export function ClockBadge({ mayMove }: { mayMove: boolean }) {
  const { data } = useClock()
  if (!data) return null
  const now = new Date(data.now)
  const today = shanghaiDate(now)
  if (!data.demo) return <span className={styles.today}>今天 {formatDayZh(today)}</span>
  return (
    <span className={styles.demoClock} title="演示环境：期限按这个时间计算，登录安全不受影响">
      <CalendarOutlined aria-hidden="true" />
      演示时钟 {formatDayZh(today)} {shanghaiTime(now)}
      {mayMove && (
        <Popover trigger="click" placement="bottomRight" content={<ClockMover today={today} />}>
          <Button size="small" type="text" className={styles.move} icon={<FastForwardOutlined />}>
            往后拨
          </Button>
        </Popover>
      )}
    </span>
  )
}
