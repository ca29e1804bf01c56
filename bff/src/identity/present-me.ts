import type { DbOrTx } from '@doorstep/db/database'
import { findAccountWithPost, findPerson } from '@doorstep/db/queries/accounts'
import { countUnread } from '@doorstep/db/queries/messages'
import { listDivisionPath } from '@doorstep/db/queries/places'
import { staffRoles } from '@doorstep/shared/case/case.status'
import { maskResidentId } from '@doorstep/shared/codes/resident-id'
import type { Me } from '@doorstep/shared/contracts/session.contract'
import { getPlace, presentPlace } from '../catalogue/places'
import type { Deps } from '../deps'

type MeDeps = Pick<Deps, 'sealer'>
type Found = NonNullable<Awaited<ReturnType<typeof findAccountWithPost>>>

/** An account as its own holder sees it: the name in full, the identity number masked. */
export async function presentMe(deps: MeDeps, db: DbOrTx, accountId: number): Promise<Me> {
  const found = await findAccountWithPost(db, accountId)
  if (!found) throw new Error('the account of a living session is gone')
  const { kind, personId, placeCode } = found.account
  const [person, place, unreadMessages] = await Promise.all([
    personId === null ? null : presentPerson(deps, db, personId),
    placeCode === null ? null : presentMyPlace(db, placeCode),
    countUnread(db, accountId),
  ])
  return { accountId, kind, person, place, post: presentPost(found), unreadMessages }
}

async function presentPerson({ sealer }: MeDeps, db: DbOrTx, personId: number): Promise<Me['person']> {
  const person = await findPerson(db, personId)
  if (!person) throw new Error('the person of an account is gone')
  const idNo = person.idNoSealed === null ? '' : sealer.open(person.idNoSealed, 'person.id_no')
  return {
    name: sealer.open(person.nameSealed, 'person.name'),
    idNoMasked: maskResidentId(idNo),
    trustLevel: person.trustLevel,
  }
}

async function presentMyPlace(db: DbOrTx, placeCode: string): Promise<Me['place']> {
  const place = await getPlace(db, placeCode)
  return presentPlace(place, await listDivisionPath(db, place))
}

function presentPost({ post, organ }: Found): Me['post'] {
  if (!post || !organ) return null
  const roles = staffRoles.filter((role) => post.roles.includes(role))
  return { organCode: organ.code, organName: organ.name, title: post.title, roles }
}
