import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { queryKeys } from '../../api/query-client'
import { photo } from '../../session/session'

/** An address inside the browser for a photo that only a token opens; undefined until it has come. */
export function usePhotoUrl(uploadId: string) {
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.photo(uploadId),
    queryFn: ({ signal }) => photo(uploadId, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (!data) return
    const made = URL.createObjectURL(data)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [data])
  return { url, error, retry: refetch }
}
