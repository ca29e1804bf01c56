import { Text, View } from '@tarojs/components'
import { Icon } from './Icon'
import type { IconName } from './icon-shapes'
import type { Ink } from './palette'
import './Story.scss'

export interface StoryLine {
  key: string
  title: string
  /** Under the title, quieter: when and by whom. */
  text?: string
  /** Words somebody wrote, set apart. */
  quote?: string
  /** `latest` is the last thing that happened, `present` what is waited for now. */
  state: 'past' | 'latest' | 'present' | 'future'
}

/** What happens one thing after the other, along a line: done with a tick, now filled, to come open. */
export function Story({ lines, numbered = false }: { lines: readonly StoryLine[]; numbered?: boolean }) {
  return (
    <View className="story">
      {lines.map((line, place) => (
        <View key={line.key} className={`story__line story__line--${line.state}`}>
          <View className="story__dot">
            {numbered ? <Text>{`${place + 1}`}</Text> : <Mark state={line.state} />}
          </View>
          <View className="story__words">
            <Text className="story__title">{line.title}</Text>
            {line.text && <Text className="story__text">{line.text}</Text>}
            {line.quote && <Text className="story__quote">{line.quote}</Text>}
          </View>
        </View>
      ))}
    </View>
  )
}

const marks = {
  past: { name: 'check', ink: 'primary' },
  latest: { name: 'check', ink: 'white' },
  present: { name: 'clock', ink: 'white' },
  future: undefined,
} as const satisfies Record<StoryLine['state'], { name: IconName; ink: Ink } | undefined>

function Mark({ state }: Pick<StoryLine, 'state'>) {
  const mark = marks[state]
  return mark ? <Icon {...mark} size="small" /> : null
}
