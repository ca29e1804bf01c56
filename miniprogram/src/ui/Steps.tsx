import { Text, View } from '@tarojs/components'
import './Steps.scss'

interface StepsProps {
  names: readonly string[]
  /** From 0. */
  current: number
}

/** Where she is in an application: 第 1 步，共 3 步, with a bar for each. */
export function Steps({ names, current }: StepsProps) {
  return (
    <View className="steps">
      <View className="steps__bars">
        {names.map((name, place) => (
          <View key={name} className={`steps__bar${place <= current ? ' steps__bar--reached' : ''}`} />
        ))}
      </View>
      <Text className="steps__words">{`第 ${current + 1} 步，共 ${names.length} 步`}</Text>
      <Text className="steps__name">{names[current]}</Text>
    </View>
  )
}
