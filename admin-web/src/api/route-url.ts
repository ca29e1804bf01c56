import { type RouteId, routes } from '@doorstep/shared/contracts/routes'

/** Path of a route with its parameters and query filled in; a parameter that is missing throws. */
export function routeUrl(id: RouteId, params: object = {}, query: object = {}): string {
  const given = new Map<string, unknown>(Object.entries(params))
  const path = routes[id][1].replace(/:(\w+)/g, (_, name: string) => {
    if (!given.has(name)) throw new RangeError(`${id} needs ${name}`)
    return encodeURIComponent(String(given.get(name)))
  })
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value))
  return search.size > 0 ? `${path}?${search}` : path
}
