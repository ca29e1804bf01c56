import type { DueView } from '@doorstep/shared/contracts/case.views'
import { Text, View } from '@tarojs/components'
import { formatWeekday } from '../words/day-words'
import { dueTone } from '../words/due-words'
import { Icon } from './Icon'
import './CalendarLeaf.scss'

/** A due date as a leaf torn off a wall calendar; a tick where nothing is due any more. */
export function CalendarLeaf({ due }: { due: DueView | null }) {
  if (!due) {
    return (
      <View className="leaf leaf--none">
        <Icon name="done" ink="done" size="large" />
      </View>
    )
  }
  return (
    <View className={`leaf leaf--${dueTone(due)}`}>
      <Text className="leaf__month">{`${Number(due.dueDate.slice(5, 7))}月`}</Text>
      <Text className="leaf__day">{`${Number(due.dueDate.slice(8, 10))}`}</Text>
      <Text className="leaf__weekday">{formatWeekday(due.dueDate)}</Text>
    </View>
  )
}
