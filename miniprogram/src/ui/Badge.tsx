import { Text } from '@tarojs/components'
import './Badge.scss'

export type BadgeTone = 'plain' | 'done' | 'example'

/** A few words on a soft ground, beside a title. */
export function Badge({ words, tone = 'plain' }: { words: string; tone?: BadgeTone }) {
  return <Text className={`badge badge--${tone}`}>{words}</Text>
}
