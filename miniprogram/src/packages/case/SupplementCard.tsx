import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Text, View } from '@tarojs/components'
import { Icon } from '../../ui/Icon'
import { formatDay } from '../../words/day-words'
import './case.scss'

/** What the one notice asks for, all of it (行政许可法 art. 32: once, and everything). */
export function SupplementCard({ supplement }: { supplement: NonNullable<CaseDetail['supplement']> }) {
  const { note, materials, dueDate } = supplement
  return (
    <View className="ask">
      <View className="ask__head">
        <Icon name="hand" ink="asks" />
        <Text className="ask__title">{`请在 ${formatDay(dueDate)} 前补好`}</Text>
      </View>
      <Text className="ask__note">{note}</Text>
      {materials.map(({ code, materialName, note: what }, place) => (
        <View key={code} className="ask__material">
          <Text className="ask__number">{`${place + 1}`}</Text>
          <View className="ask__words">
            <Text className="ask__name">{materialName}</Text>
            <Text className="ask__what">{what}</Text>
          </View>
        </View>
      ))}
    </View>
  )
}
