import type { DbOrTx } from '@doorstep/db/database'
import { type Division, listOrgansAt, type Organ } from '@doorstep/db/queries/places'
import type { ItemDefinition } from '@doorstep/shared/catalogue/item-definition'

export interface CaseBodies {
  receive: Organ
  accept: Organ
  decide: Organ
}

type BodyRule = ItemDefinition['flow']['accept']

/** The body of a rule among those above a place. */
function findBody(organs: Organ[], rule: BodyRule): Organ | undefined {
  return organs.find((organ) => organ.level === rule.level && organ.department === rule.department)
}

/** Pure: which bodies a flow leads to. Where a village has no service point, the accepting body receives. */
export function chooseBodies(organs: Organ[], flow: ItemDefinition['flow']): CaseBodies | undefined {
  const accept = findBody(organs, flow.accept)
  const decide = findBody(organs, flow.decide)
  if (!accept || !decide) return undefined
  return { receive: findBody(organs, flow.receive) ?? accept, accept, decide }
}

/** The bodies that serve a place for an item; undefined where the item is not offered there. */
export async function findBodies(
  db: DbOrTx,
  place: Division,
  flow: ItemDefinition['flow'],
): Promise<CaseBodies | undefined> {
  return chooseBodies(await listOrgansAt(db, place.path.split('/')), flow)
}
