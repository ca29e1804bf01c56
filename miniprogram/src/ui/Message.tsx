import { Text, View } from '@tarojs/components'
import { Button } from './Button'
import { Icon } from './Icon'
import type { IconName } from './icon-shapes'
import './Message.scss'

interface MessageProps {
  icon: IconName
  title: string
  text?: string
  /** What she can do about it. */
  action?: { label: string; onTap(): void }
}

/** A page with nothing else on it: waiting, empty, failed. */
export function Message({ icon, title, text, action }: MessageProps) {
  return (
    <View className="message">
      <View className="message__disc">
        <Icon name={icon} ink="primary" size="large" />
      </View>
      <Text className="message__title">{title}</Text>
      {text && <Text className="message__text">{text}</Text>}
      {action && (
        <View className="message__action">
          <Button onTap={action.onTap}>{action.label}</Button>
        </View>
      )}
    </View>
  )
}
