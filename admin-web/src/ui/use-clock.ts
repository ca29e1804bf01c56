import type { Day } from '@doorstep/shared/clock/day'
import { shanghaiDate } from '@doorstep/shared/clock/shanghai'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { pollMilliseconds, queryKeys } from '../api/query-client'
import { call } from '../session/session'

const clockQuery = queryOptions({
  queryKey: queryKeys.clock,
  queryFn: ({ signal }) => call('clock.get', {}, { signal }),
})

/** The business clock of the server, by which limits are counted. The header alone asks for it again and again. */
export function useClock() {
  return useQuery({ ...clockQuery, refetchInterval: pollMilliseconds })
}

/** The business day in Shanghai; undefined until the server has answered. */
export function useToday(): Day | undefined {
  const { data } = useQuery(clockQuery)
  return data && shanghaiDate(new Date(data.now))
}
