import type { ClockView } from '@doorstep/shared/contracts/case.views'
import { Text, View } from '@tarojs/components'
import { stripWeeks } from '../words/strip-cells'
import './DayStrip.scss'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

/** The days of a limit, folded by weeks: those that count, those that do not, today and the last one. */
export function DayStrip({ clock, today }: { clock: ClockView; today?: string }) {
  return (
    <View className="day-strip">
      <View className="day-strip__week">
        {weekdays.map((weekday) => (
          <Text key={weekday} className="day-strip__weekday">
            {weekday}
          </Text>
        ))}
      </View>
      {stripWeeks(clock, today).map((week) => (
        <View key={week[0]?.date} className="day-strip__week">
          {week.map((cell) => (
            <View key={cell.date} className={`day-strip__cell ${cell.looks}`}>
              <Text className="day-strip__number">{cell.number}</Text>
              <Text className="day-strip__mark">{cell.mark}</Text>
            </View>
          ))}
        </View>
      ))}
      <View className="day-strip__legend">
        <View className="day-strip__sample is-counted" />
        <Text className="day-strip__legend-words">算在内的日子</Text>
        <View className="day-strip__sample" />
        <Text className="day-strip__legend-words">不算的日子</Text>
      </View>
    </View>
  )
}
