import type { ClockView } from '@doorstep/shared/contracts/case.views'
import { ScrollView, Text, View } from '@tarojs/components'
import { formatWeekday } from '../words/day-words'
import { stripCells } from '../words/strip-cells'
import './DayStrip.scss'

/** The days of a limit side by side: those that count, those that do not, today and the last one. */
export function DayStrip({ clock, today }: { clock: ClockView; today?: string }) {
  const cells = stripCells(clock, today)
  const anchor = cells.find((cell) => cell.isToday) ?? cells[0]
  return (
    <ScrollView
      className="day-strip"
      scrollX
      enhanced
      showScrollbar={false}
      scrollIntoView={anchor && `day-${anchor.date}`}
    >
      <View className="day-strip__row">
        {cells.map((cell) => (
          <View key={cell.date} id={`day-${cell.date}`} className={`day-strip__cell ${cell.looks}`}>
            <Text className="day-strip__weekday">{formatWeekday(cell.date).slice(1)}</Text>
            <Text className="day-strip__number">{cell.number}</Text>
            <Text className="day-strip__mark">{cell.mark}</Text>
          </View>
        ))}
      </View>
    </ScrollView>
  )
}
