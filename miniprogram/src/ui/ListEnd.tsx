import { Text } from '@tarojs/components'
import { Button } from './Button'
import './ListEnd.scss'

interface ListEndProps {
  hasMore: boolean
  loading: boolean
  problem?: string
  onMore(): void
}

/** What stands under a list: more to come, or the end. */
export function ListEnd({ hasMore, loading, problem, onMore }: ListEndProps) {
  if (!hasMore) return <Text className="list-end">没有更多了</Text>
  return (
    <>
      {problem && <Text className="list-end">{problem}</Text>}
      <Button kind="quiet" onTap={onMore} busy={loading ? '正在加载' : undefined}>
        看更多
      </Button>
    </>
  )
}
