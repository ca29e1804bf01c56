import { z } from 'zod'
import { projectTypes } from '../case/case.status'
import { itemDefinitionSchema } from '../catalogue/item-definition'
import { type Contract, divisionCode } from './contract'
import { placeView } from './session.contract'

const placeChild = placeView.omit({ fullName: true }).extend({ hasChildren: z.boolean() })
export type PlaceChild = z.infer<typeof placeChild>

const itemSummary = z.object({
  itemCode: z.string(),
  taskName: z.string(),
  plainName: z.string(),
  summary: z.string(),
  deptName: z.string(),
  projectType: z.enum(projectTypes),
  promiseDays: z.int(),
  isExample: z.boolean(),
})
export type ItemSummary = z.infer<typeof itemSummary>

const bodyView = z.object({ code: z.string(), name: z.string() })

export const itemView = z.object({
  version: z.int().describe('The version a case would pin'),
  definition: itemDefinitionSchema,
  /** The three bodies at the asked place; null where no place was asked or the item is not offered there. */
  bodies: z.object({ receive: bodyView, accept: bodyView, decide: bodyView }).nullable(),
})
export type ItemView = z.infer<typeof itemView>

export const catalogueContracts = {
  'place.children': {
    id: 'place.children',
    summary: 'Divisions directly below one; without a parent the county-level ones of the province',
    audience: 'anyone',
    query: z.object({ parent: divisionCode.optional() }),
    answer: z.object({ places: z.array(placeChild) }),
    errors: ['place_not_found'],
  },
  'place.get': {
    id: 'place.get',
    summary: 'One division with the road down to it',
    audience: 'anyone',
    params: z.object({ code: divisionCode }),
    answer: placeView.extend({ path: z.array(placeChild.omit({ hasChildren: true })) }),
    errors: ['place_not_found'],
  },
  'item.list': {
    id: 'item.list',
    summary: 'Items in force, most used first',
    audience: 'anyone',
    query: z.object({ place: divisionCode.optional() }),
    answer: z.object({ items: z.array(itemSummary) }),
    errors: ['place_not_found'],
  },
  'item.get': {
    id: 'item.get',
    summary: 'The guide of an item, its form and its materials',
    audience: 'anyone',
    params: z.object({ itemCode: z.string().max(8) }),
    query: z.object({ place: divisionCode.optional() }),
    answer: itemView,
    errors: ['item_not_found', 'place_not_found'],
  },
} as const satisfies Record<string, Contract>
