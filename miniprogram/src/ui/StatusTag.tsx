import type { CaseStatus } from '@doorstep/shared/case/case.status'
import { statusWords, type Word } from '@doorstep/shared/case/case.words.zh-CN'
import { Text, View } from '@tarojs/components'
import { Icon } from './Icon'
import type { IconName } from './icon-shapes'
import './StatusTag.scss'

export const toneIcons = {
  waiting: 'clock',
  done: 'done',
  asks: 'hand',
  refused: 'stop',
} satisfies Record<Word['tone'], IconName>

/** Where a case stands: colour, icon and word together, never colour alone. */
export function StatusTag({ status }: { status: CaseStatus }) {
  const { plain, tone } = statusWords[status]
  return (
    <View className={`status-tag status-tag--${tone}`}>
      <Icon name={toneIcons[tone]} ink={tone} size="small" />
      <Text className="status-tag__word">{plain}</Text>
    </View>
  )
}
