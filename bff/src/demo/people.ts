import type { Tx } from '@doorstep/db/database'
import {
  findAccountByUsername,
  insertPerson,
  insertStaffAccount,
  putRegistryPerson,
} from '@doorstep/db/queries/accounts'
import { insertPost, putOrgan } from '@doorstep/db/queries/reference'
import { citizens } from '@doorstep/db/seeds/story/citizens'
import { organs } from '@doorstep/db/seeds/story/organs'
import { staff } from '@doorstep/db/seeds/story/staff'
import type { Deps } from '../deps'
import { hashPassword } from '../identity/passwords'

/** One password for all of the demo's staff; it is printed at every start. */
export const demoPassword = 'Doorstep-2026'

/** Puts up the demo's bodies and posts, and tells the registry of its people. May be run again. */
export async function settlePeople(deps: Deps, tx: Tx): Promise<void> {
  const organIds = new Map<string, number>()
  for (const { example, ...organ } of organs) {
    organIds.set(organ.code, await putOrgan(tx, { ...organ, example: Number(example) }))
  }
  for (const { idNo, name } of citizens) {
    await putRegistryPerson(tx, {
      idNoLookup: deps.sealer.lookup(idNo, 'registry.id_no'),
      nameSealed: deps.sealer.seal(name, 'registry.name'),
    })
  }
  const passwordHash = await hashPassword(demoPassword)
  for (const { username, name, organCode, roles, title } of staff) {
    if (await findAccountByUsername(tx, username)) continue
    const personId = await insertPerson(tx, { nameSealed: deps.sealer.seal(name, 'person.name') })
    const accountId = await insertStaffAccount(tx, { username, passwordHash, personId })
    const organId = organIds.get(organCode)
    if (!organId) throw new Error(`no body ${organCode} in the demo`)
    await insertPost(tx, { accountId, organId, title, roles: [...roles] })
  }
}
