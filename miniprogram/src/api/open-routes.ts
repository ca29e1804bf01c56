import type { Contracts } from '@doorstep/shared/contracts/contracts'
import type { RouteId } from '@doorstep/shared/contracts/routes'

type OpenRoute = {
  [Id in RouteId]: Contracts[Id]['audience'] extends 'anyone' ? Id : never
}[RouteId]

/** Routes that ask for no login. The contracts say so too, but they carry zod; here their types alone keep us true. */
const openRoutes = {
  'session.wechat': true,
  'session.staff': true,
  'session.refresh': true,
  'place.children': true,
  'place.get': true,
  'item.list': true,
  'item.get': true,
  'clock.get': true,
} satisfies Record<OpenRoute, true>

export function isOpen(id: RouteId): boolean {
  return id in openRoutes
}
