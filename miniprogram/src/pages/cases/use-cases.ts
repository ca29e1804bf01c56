import { type CasePage, listMyCases } from '../../api/cases'
import { useNextPages } from '../../ui/use-pages'
import { useResource } from '../../ui/use-resource'

export function useCases() {
  const resource = useResource<CasePage>(() => listMyCases())
  const more = useNextPages(resource, listMyCases, (before, after) => ({
    ...after,
    cases: [...before.cases, ...after.cases],
  }))
  return { resource, more }
}
