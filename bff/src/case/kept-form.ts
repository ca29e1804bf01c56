import type { Tx } from '@doorstep/db/database'
import { insertForm } from '@doorstep/db/queries/cases'
import type { FormValues } from '@doorstep/shared/form/form-schema.types'
import { canonicalJson } from '../crypto/canonical-json'
import type { Sealer } from '../crypto/sealer'

const context = 'case_form.values'

/** What a history says of a form: a keyed digest, from which nobody can guess a name or a number. */
export function digestForm(sealer: Sealer, values: FormValues): string {
  return sealer.lookup(canonicalJson(values), context)
}

/** Keeps the form as it was given with an event, sealed. */
export async function keepForm(
  tx: Tx,
  sealer: Sealer,
  form: { caseId: number; seq: number; values: FormValues },
): Promise<void> {
  const { caseId, seq, values } = form
  await insertForm(tx, { caseId, seq, sealed: sealer.seal(canonicalJson(values), context) })
}

export function openForm(sealer: Sealer, sealed: string): FormValues {
  return JSON.parse(sealer.open(sealed, context)) as FormValues
}
