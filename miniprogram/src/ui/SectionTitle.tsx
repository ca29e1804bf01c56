import { Text, View } from '@tarojs/components'
import { Icon } from './Icon'
import './SectionTitle.scss'

interface SectionTitleProps {
  title: string
  more?: string
  onMore?(): void
}

export function SectionTitle({ title, more, onMore }: SectionTitleProps) {
  return (
    <View className="section-title">
      <Text className="section-title__words">{title}</Text>
      {more && (
        <View className="section-title__more" hoverClass="section-title__more--pressed" onClick={onMore}>
          <Text>{more}</Text>
          <Icon name="next" size="small" />
        </View>
      )}
    </View>
  )
}
