import type { ClockView } from '@doorstep/shared/contracts/case.views'
import { Text, View } from '@tarojs/components'
import { Card } from '../../../../ui/Card'
import { DueHero } from '../../../../ui/DueHero'
import { back } from '../../../../ui/go'
import { Message } from '../../../../ui/Message'
import { Screen } from '../../../../ui/Screen'
import { formatDay } from '../../../../words/day-words'
import { describeStripDay, findDueClock, limitWords } from '../../../../words/due-words'
import { type CaseToday, useCase } from '../../use-case'
import { describeClockEnd, explainClock, otherClocks } from './why.model'
import './index.scss'

export default function WhyPage() {
  const resource = useCase()
  return (
    <Screen resource={resource} empty={({ detail }) => detail.clocks.length === 0 && <NoClocks />}>
      {({ detail, today }) => {
        const clock = findDueClock(detail)
        return (
          <>
            {clock && detail.due && (
              <Card>
                <DueHero due={detail.due} sentence={explainClock(clock, today)} today={today} />
                <Text className="why__basis">{`依据：${clock.basis}`}</Text>
              </Card>
            )}
            {clock && <Days clock={clock} today={today} />}
            <Others data={{ detail, today }} shown={clock} />
          </>
        )
      }}
    </Screen>
  )
}

function Days({ clock, today }: { clock: ClockView; today?: string }) {
  return (
    <Card title="一天一天数">
      {clock.days.map((day) => (
        <View
          key={day.date}
          className={`why-day${day.counted === null ? ' why-day--off' : ''}${day.date === clock.dueDate ? ' why-day--due' : ''}`}
        >
          <Text className="why-day__date">{formatDay(day.date, today)}</Text>
          {day.date === today && <Text className="why-day__today">今天</Text>}
          <Text className="why-day__words">
            {day.date === clock.dueDate ? `${describeStripDay(day)}，到期` : describeStripDay(day)}
          </Text>
        </View>
      ))}
    </Card>
  )
}

function Others({ data: { detail, today }, shown }: { data: CaseToday; shown?: ClockView }) {
  const others = otherClocks(detail.clocks, shown)
  if (others.length === 0) return null
  return (
    <Card title={shown ? '这件事的其他期限' : '这件事的期限'}>
      {others.map((clock) => (
        <View key={`${clock.kind}-${clock.startDate}`} className="why-other">
          <Text className="why-other__label">{`${clock.label}：${limitWords(clock)}`}</Text>
          <Text className="why-other__end">{describeClockEnd(clock, today)}</Text>
          <Text className="why-other__end">{`依据：${clock.basis}`}</Text>
        </View>
      ))}
    </Card>
  )
}

function NoClocks() {
  return (
    <Message
      icon="calendar"
      title="现在没有期限在走"
      text="这件事不用等谁了。"
      action={{ label: '返回', onTap: () => back() }}
    />
  )
}
