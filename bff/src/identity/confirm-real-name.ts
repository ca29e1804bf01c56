import type { DbOrTx, Tx } from '@doorstep/db/database'
import { findPerson, findPersonByIdNo, insertPerson, setAccountPerson } from '@doorstep/db/queries/accounts'
import { isDuplicate } from '@doorstep/db/sql-errors'
import { checkResidentId } from '@doorstep/shared/codes/resident-id'
import { AppError } from '@doorstep/shared/errors/app-error'
import type { Deps } from '../deps'
import type { Limit } from '../http/limits'
import { normalisePersonName } from './domain/person-name'
import { residentIdWords } from './domain/resident-id-words'

/** Name and number as the registry has them. */
export interface RealName {
  name: string
  /** 18 characters, X in upper case. */
  idNo: string
}

export interface RealNameClaim {
  accountId: number
  /** Whom the account is tied to already. */
  personId: number | null
  name: string
  idNo: string
  /** YYYY-MM-DD in Asia/Shanghai; bounds the birth date. */
  today: string
}

/**
 * First half, before the transaction, since the registry is far away. A wrong name and an unknown number are
 * refused with the same words, so that nobody learns which numbers exist; `limit` bounds the guessing.
 * Throws `resident_id_invalid`, `real_name_taken`, `real_name_mismatch` or `rate_limited`.
 */
export async function checkRealName(deps: Deps, claim: RealNameClaim, limit: Limit): Promise<RealName> {
  const idNo = readResidentId(claim.idNo, claim.today)
  await refuseSecondPerson(deps, claim, idNo)
  const realName = { name: normalisePersonName(claim.name), idNo }
  await limit.spend(String(claim.accountId))
  const found = await deps.registry.check(realName.idNo, realName.name)
  if (found !== 'match') throw new AppError('real_name_mismatch')
  // Only failures in a row count.
  await limit.clear(String(claim.accountId))
  return realName
}

/**
 * Second half: ties the person to the account. A person may have several accounts (she changed her phone),
 * an account only one person. Throws `real_name_taken`.
 */
export async function bindRealName(
  deps: Pick<Deps, 'sealer'>,
  tx: Tx,
  { accountId, at }: { accountId: number; at: Date },
  realName: RealName,
): Promise<void> {
  const personId = await getOrInsertPerson(deps, tx, realName, at)
  if (!(await setAccountPerson(tx, accountId, personId))) throw new AppError('real_name_taken')
}

function readResidentId(text: string, today: string): string {
  const checked = checkResidentId(text, today)
  if (checked.ok) return checked.id
  throw new AppError('resident_id_invalid', {
    reason: residentIdWords[checked.reason],
    fault: checked.reason,
  })
}

/** Asked before the registry, or a bound account could go on guessing at other people. */
async function refuseSecondPerson({ database, sealer }: Deps, { personId }: RealNameClaim, idNo: string) {
  const person = personId === null ? undefined : await findPerson(database.db, personId)
  if (person && person.idNoLookup !== lookupOf(sealer, idNo)) throw new AppError('real_name_taken')
}

async function getOrInsertPerson(
  { sealer }: Pick<Deps, 'sealer'>,
  db: DbOrTx,
  { name, idNo }: RealName,
  verifiedAt: Date,
): Promise<number> {
  const idNoLookup = lookupOf(sealer, idNo)
  const find = async () => (await findPersonByIdNo(db, idNoLookup))?.id
  const found = await find()
  if (found) return found
  try {
    return await insertPerson(db, {
      nameSealed: sealer.seal(name, 'person.name'),
      idNoSealed: sealer.seal(idNo, 'person.id_no'),
      idNoLookup,
      trustLevel: 1,
      verifiedAt,
    })
  } catch (error) {
    // Her other phone was quicker by a moment.
    const made = isDuplicate(error, 'person_id_no') ? await find() : undefined
    if (!made) throw error
    return made
  }
}

function lookupOf(sealer: Deps['sealer'], idNo: string): string {
  return sealer.lookup(idNo, 'person.id_no')
}
