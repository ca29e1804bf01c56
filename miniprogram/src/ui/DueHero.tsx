import type { ClockView, DueView } from '@doorstep/shared/contracts/case.views'
import { Text, View } from '@tarojs/components'
import { formatDay } from '../words/day-words'
import { describeRemaining, dueTone } from '../words/due-words'
import { DayStrip } from './DayStrip'
import { Icon } from './Icon'
import './DueHero.scss'

interface DueHeroProps {
  due: DueView
  /** Who does what by then. */
  sentence: string
  /** The clock behind the date; without it there is no picture of the days. */
  clock?: ClockView
  today?: string
  onWhy?(): void
}

/** Until when, large; how long that still is; who does what; and the days in between. */
export function DueHero({ due, sentence, clock, today, onWhy }: DueHeroProps) {
  return (
    <View className={`due-hero due-hero--${dueTone(due)}`}>
      <Text className="due-hero__lead">最晚到</Text>
      <Text id="due-date" className="due-hero__date">
        {formatDay(due.dueDate, today)}
      </Text>
      <Text className="due-hero__remaining">{describeRemaining(due)}</Text>
      <Text id="next" className="due-hero__sentence">
        {sentence}
      </Text>
      {clock && clock.days.length > 1 && <DayStrip clock={clock} today={today} />}
      {due.provisional && (
        <Text className="due-hero__note">明年的放假安排还没有公布，这个日期可能会变。</Text>
      )}
      {onWhy && (
        <View id="why" className="due-hero__why" hoverClass="due-hero__why--pressed" onClick={onWhy}>
          <Icon name="calendar" ink="primary" />
          <Text className="due-hero__why-words">为什么是这一天</Text>
          <Icon name="next" ink="primary" size="small" />
        </View>
      )}
    </View>
  )
}
