import type { ItemSummary, ItemView } from '@doorstep/shared/contracts/catalogue.contract'
import { api } from './api'

/** Items in force, most used first. */
export async function listItems(place?: string): Promise<ItemSummary[]> {
  const { items } = await api.call('item.list', { query: { place } })
  return items
}

/** The guide of an item; with a place also the three bodies there. */
export function getItem(itemCode: string, place?: string): Promise<ItemView> {
  return api.call('item.get', { params: { itemCode }, query: { place } })
}
