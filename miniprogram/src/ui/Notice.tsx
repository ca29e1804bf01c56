import type { Word } from '@doorstep/shared/case/case.words.zh-CN'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from './Icon'
import { toneIcons } from './StatusTag'
import './Notice.scss'

interface NoticeProps {
  tone: Word['tone']
  title?: string
  children?: ReactNode
  id?: string
}

/** A sentence that stays on the screen, with the colour and the icon of its kind. */
export function Notice({ tone, title, children, id }: NoticeProps) {
  return (
    <View {...(id && { id })} className={`notice notice--${tone}`}>
      <Icon name={toneIcons[tone]} ink={tone} />
      <View className="notice__words">
        {title && <Text className="notice__title">{title}</Text>}
        {typeof children === 'string' ? <Text className="notice__text">{children}</Text> : children}
      </View>
    </View>
  )
}
