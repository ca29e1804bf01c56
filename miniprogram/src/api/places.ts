import type { PlaceChild } from '@doorstep/shared/contracts/catalogue.contract'
import { api } from './api'

/** Divisions directly below `parent`; the counties where no parent is given. */
export async function listPlaces(parent?: string): Promise<PlaceChild[]> {
  const { places } = await api.call('place.children', { query: { parent } })
  return places
}
