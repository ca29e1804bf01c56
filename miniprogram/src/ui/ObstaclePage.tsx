import { View } from '@tarojs/components'
import type { Obstacle } from '../platform/platform.types'
import { Message } from './Message'

/** Nothing can be done here; says why and where to go. WeChat itself never puts one in the way. */
export function ObstaclePage({ obstacle: { title, text, action } }: { obstacle: Obstacle }) {
  return (
    <View className="screen">
      <Message icon="phone" title={title} text={text} action={action} />
    </View>
  )
}
