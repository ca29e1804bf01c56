import type { ItemSummary } from '@doorstep/shared/contracts/catalogue.contract'
import { Text, View } from '@tarojs/components'
import { describeSpeed } from '../words/item-words'
import { Badge } from './Badge'
import { open, pages } from './go'
import { Icon } from './Icon'
import { iconOfItem } from './icon-shapes'
import './ItemTile.scss'

/** A service as a large card with its picture; `wide` has room for its one-line summary. */
export function ItemTile({ item, wide = false }: { item: ItemSummary; wide?: boolean }) {
  return (
    <View
      id={`item-${item.itemCode}`}
      className={`item-tile${wide ? ' item-tile--wide' : ''}`}
      hoverClass="item-tile--pressed"
      onClick={() => open(pages.guide(item.itemCode))}
    >
      <View className="item-tile__picture">
        <Icon name={iconOfItem(item.itemCode)} ink="primary" size="large" />
      </View>
      <View className="item-tile__words">
        <Text className="item-tile__name">{item.plainName}</Text>
        {wide && <Text className="item-tile__summary">{item.summary}</Text>}
        <View className="item-tile__badges">
          <Badge words={describeSpeed(item)} tone={item.projectType === 'instant' ? 'done' : 'plain'} />
          {wide && item.isExample && <Badge words="示例" tone="example" />}
        </View>
      </View>
    </View>
  )
}
