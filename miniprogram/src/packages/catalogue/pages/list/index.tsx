import { listItems } from '../../../../api/items'
import { findMe } from '../../../../session/me-store'
import { open, pages } from '../../../../ui/go'
import { ItemTile } from '../../../../ui/ItemTile'
import { Message } from '../../../../ui/Message'
import { Screen } from '../../../../ui/Screen'
import { useResource } from '../../../../ui/use-resource'

export default function ListPage() {
  const resource = useResource(() => listItems(findMe()?.place?.code))
  return (
    <Screen resource={resource} empty={(items) => items.length === 0 && <NoItems />}>
      {(items) => items.map((item) => <ItemTile key={item.itemCode} item={item} wide />)}
    </Screen>
  )
}

function NoItems() {
  return (
    <Message
      icon="paper"
      title="这里还没有开通事项"
      text="请换一个地方看看。"
      action={{ label: '换一个地方', onTap: () => open(pages.place()) }}
    />
  )
}
