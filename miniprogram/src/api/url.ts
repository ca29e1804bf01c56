import { type RouteId, routes } from '@doorstep/shared/contracts/routes'

type Parts = Record<string, unknown>

/** The path of a route with its parameters filled in and its query behind it; what is undefined is left out. */
export function pathOf(id: RouteId, params: Parts = {}, query: Parts = {}): string {
  const path = routes[id][1].replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  // The mini-program has no URLSearchParams.
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path
}
