import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Text, View } from '@tarojs/components'
import { Icon } from '../../ui/Icon'
import { toneIcons } from '../../ui/StatusTag'
import { describeResult } from './case.model'
import './case.scss'

/** The answer: yes or no first, then why, then what she can do about it. */
export function ResultCard({ result }: { result: NonNullable<CaseDetail['result']> }) {
  const { title, tone } = describeResult(result)
  return (
    <View id="result" className={`result result--${tone}`}>
      <View className="result__head">
        <Icon name={toneIcons[tone]} ink={tone} size="large" />
        <Text className="result__title">{title}</Text>
      </View>
      {result.resultName && <Text className="result__name">{`您会拿到：${result.resultName}`}</Text>}
      <Text className="result__label">{tone === 'done' ? '办理意见' : '为什么'}</Text>
      <Text className="result__text">{result.reason}</Text>
      {result.remedy && (
        <>
          <Text className="result__label">{tone === 'done' ? '您对决定有意见' : '您可以这样做'}</Text>
          <Text className="result__text">{result.remedy}</Text>
        </>
      )}
    </View>
  )
}
