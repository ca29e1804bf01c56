import { useInfiniteQuery } from '@tanstack/react-query'
import { pollMilliseconds, queryKeys } from '../../api/query-client'
import { call } from '../../session/session'
import { pageSize, rowsOf, type Scope } from './worklist.model'

/** The worklist, read anew every half minute and whenever the window comes to the front. */
export function useWorklist(scope: Scope) {
  const query = useInfiniteQuery({
    queryKey: [...queryKeys.worklist, scope],
    queryFn: ({ pageParam, signal }) =>
      call('worklist.list', { query: { scope, cursor: pageParam, limit: pageSize } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: pollMilliseconds,
  })
  const parts = query.data?.pages ?? []
  return { query, rows: rowsOf(parts), total: parts[0]?.total ?? 0 }
}
