import { Text, View } from '@tarojs/components'
import { Badge } from '../../../../ui/Badge'
import { Button } from '../../../../ui/Button'
import { open, pages } from '../../../../ui/go'
import { Icon } from '../../../../ui/Icon'
import { iconOfItem } from '../../../../ui/icon-shapes'
import { Notice } from '../../../../ui/Notice'
import { Screen } from '../../../../ui/Screen'
import { GuideBody } from './GuideBody'
import { factsOf, isOfferedHere } from './guide.model'
import { type Guide, useGuide } from './use-guide'
import './index.scss'

export default function GuidePage() {
  const resource = useGuide()
  return (
    <Screen resource={resource} footer={(guide) => <Apply guide={guide} />}>
      {({ item, me }) => (
        <>
          <Head guide={{ item, me }} />
          {!isOfferedHere(item, me?.place?.code) && (
            <Notice tone="waiting" title="您选的地方还不能办">
              请换一个地方，或打电话问问镇便民服务中心。
            </Notice>
          )}
          <GuideBody definition={item.definition} />
        </>
      )}
    </Screen>
  )
}

function Head({ guide: { item } }: { guide: Guide }) {
  const { definition } = item
  return (
    <View className="guide-head">
      <View className="guide-head__top">
        <View className="guide-head__picture">
          <Icon name={iconOfItem(definition.itemCode)} ink="primary" size="large" />
        </View>
        <View className="guide-head__words">
          <Text className="guide-head__name">{definition.plainName}</Text>
          <Text className="guide-head__task">{definition.taskName}</Text>
        </View>
      </View>
      <Text className="guide-head__summary">{definition.summary}</Text>
      <View className="guide-head__facts">
        {factsOf(definition).map(({ label, value }) => (
          <View key={label} className="guide-head__fact">
            <Text className="guide-head__fact-label">{label}</Text>
            <Text className="guide-head__fact-value">{value}</Text>
          </View>
        ))}
      </View>
      <View className="guide-head__example">
        <Badge words="示例" tone="example" />
        <Text className="guide-head__note">本事项为示例数据，非官方</Text>
      </View>
    </View>
  )
}

/** A missing real name or place is asked for on the way: the form leads there first. */
function Apply({ guide: { item, me } }: { guide: Guide }) {
  const { itemCode } = item.definition
  if (!isOfferedHere(item, me?.place?.code)) {
    return <Button onTap={() => open(pages.place())}>换一个地方</Button>
  }
  return (
    <Button id="apply" onTap={() => open(pages.form(itemCode))}>
      我要办
    </Button>
  )
}
