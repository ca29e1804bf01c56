import { listCurrentItems } from '@doorstep/db/queries/catalogue'
import { listChildren, listDivisionPath } from '@doorstep/db/queries/places'
import type { Deps } from '../deps'
import { type Route, read } from '../http/route'
import { findBodies } from './find-bodies'
import { getItem, presentItem } from './items'
import { getPlace, presentBody, presentPlace } from './places'

/** Hainan: the root under which the picker begins. */
const provinceCode = '460000'

export function catalogueRoutes(_deps: Deps): Route[] {
  return [
    read('place.children', async ({ query }, db) => {
      const parent = query.parent ?? provinceCode
      await getPlace(db, parent)
      return { places: await listChildren(db, parent) }
    }),
    read('place.get', async ({ params }, db) => {
      const place = await getPlace(db, params.code)
      const path = await listDivisionPath(db, place)
      return {
        ...presentPlace(place, path),
        path: path.map(({ code, name, level }) => ({ code, name, level })),
      }
    }),
    read('item.list', async ({ query }, db) => {
      if (query.place) await getPlace(db, query.place)
      return { items: (await listCurrentItems(db)).map(presentItem) }
    }),
    read('item.get', async ({ params, query }, db) => {
      const version = await getItem(db, params.itemCode)
      const place = query.place ? await getPlace(db, query.place) : undefined
      const bodies = place && (await findBodies(db, place, version.definition.flow))
      return {
        version: version.version,
        definition: version.definition,
        bodies: bodies
          ? {
              receive: presentBody(bodies.receive),
              accept: presentBody(bodies.accept),
              decide: presentBody(bodies.decide),
            }
          : null,
      }
    }),
  ]
}
