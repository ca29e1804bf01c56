import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { sentenceOf } from '../api/failure'
import type { Resource } from './use-resource'

interface Page {
  nextCursor: string | null
}

/** Loads the next page of a list when she reaches the bottom. */
export function useNextPages<P extends Page>(
  resource: Resource<P>,
  loadMore: (cursor: string) => Promise<P>,
  join: (before: P, after: P) => P,
) {
  const [more, setMore] = useState<{ loading: boolean; problem?: string }>({ loading: false })

  async function loadNext(): Promise<void> {
    const { data } = resource
    if (!data?.nextCursor || more.loading) return
    setMore({ loading: true })
    try {
      resource.replace(join(data, await loadMore(data.nextCursor)))
      setMore({ loading: false })
    } catch (error) {
      setMore({ loading: false, problem: sentenceOf(error) })
    }
  }

  useReachBottom(() => void loadNext())
  return { ...more, loadNext }
}
