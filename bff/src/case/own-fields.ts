import type { Person } from '@doorstep/db/queries/accounts'
import type { FormSchema } from '@doorstep/shared/form/form-schema.types'
import type { Sealer } from '../crypto/sealer'

/**
 * Name and number of the applicant come from her verified record and are not asked twice; whatever else stands
 * in such a field is replaced, so that nobody applies under another's name without a mandate.
 */
export function fillOwnFields(
  schema: FormSchema,
  given: Record<string, unknown>,
  person: Pick<Person, 'nameSealed' | 'idNoSealed'>,
  sealer: Sealer,
): Record<string, unknown> {
  const own = new Map([
    ['person.name', () => sealer.open(person.nameSealed, 'person.name')],
    ['person.idNo', () => person.idNoSealed && sealer.open(person.idNoSealed, 'person.id_no')],
  ])
  const filled = Object.entries(schema.properties).flatMap(([name, field]) => {
    const prefill = field.type === 'string' ? field['x-prefill'] : undefined
    const value = prefill && own.get(prefill)?.()
    return value ? [[name, value] as const] : []
  })
  return { ...given, ...Object.fromEntries(filled) }
}
