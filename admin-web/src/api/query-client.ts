import { QueryClient } from '@tanstack/react-query'
import { isTransient } from './api-error'

/** Names of what the pages read, so that an act can mark them as old. */
export const queryKeys = {
  clock: ['clock'] as const,
  worklist: ['worklist'] as const,
  case: (caseNo: string) => ['case', caseNo] as const,
  photo: (uploadId: string) => ['photo', uploadId] as const,
}

/** How often an open page asks whether others have moved something. */
export const pollMilliseconds = 30_000

export function createQueryClient(): QueryClient {
  // The county's own network counts, not what the browser believes of the internet.
  const networkMode = 'always'
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode,
        staleTime: 2_000,
        retry: (failures, error) => isTransient(error) && failures < 2,
      },
      mutations: { networkMode, retry: false },
    },
  })
}
