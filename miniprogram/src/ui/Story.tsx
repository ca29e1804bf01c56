import { Text, View } from '@tarojs/components'
import { Icon } from './Icon'
import './Story.scss'

export interface StoryLine {
  key: string
  title: string
  /** Under the title, quieter: when and by whom. */
  text?: string
  /** Words somebody wrote, set apart. */
  quote?: string
  state: 'past' | 'present' | 'future'
}

/** What happens one thing after the other, along a line: done with a tick, present filled, to come open. */
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

function Mark({ state }: Pick<StoryLine, 'state'>) {
  if (state === 'past') return <Icon name="check" ink="primary" size="small" />
  return state === 'present' ? <Icon name="clock" ink="white" size="small" /> : null
}
