import { useQuery } from '@tanstack/react-query'
import { pollMilliseconds, queryKeys } from '../../api/query-client'
import { call } from '../../session/session'

/** One case, read anew like the worklist: what a colleague does shows without a reload. */
export function useCase(caseNo: string) {
  return useQuery({
    queryKey: queryKeys.case(caseNo),
    queryFn: ({ signal }) => call('case.get', { params: { caseNo } }, { signal }),
    refetchInterval: pollMilliseconds,
  })
}
