import type { DbOrTx } from '@doorstep/db/database'
import { findRegistryPerson } from '@doorstep/db/queries/accounts'
import type { Sealer } from '../crypto/sealer'

/** Whether a name and an identity number belong together: the question put to the population registry. */
export interface PopulationRegistry {
  /** `idNo` in its stored form (18 characters, X in upper case); `unknown` where the registry has no such number. */
  check(idNo: string, name: string): Promise<'match' | 'mismatch' | 'unknown'>
}

/** Stands in for the registry until the county's own is connected: a table of numbers and names. */
export function createTableRegistry(db: DbOrTx, sealer: Sealer): PopulationRegistry {
  return {
    async check(idNo, name) {
      const row = await findRegistryPerson(db, sealer.lookup(idNo, 'registry.id_no'))
      if (!row) return 'unknown'
      return sealer.open(row.nameSealed, 'registry.name') === name ? 'match' : 'mismatch'
    },
  }
}
