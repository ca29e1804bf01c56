import type { Tx } from '@doorstep/db/database'
import { findPerson } from '@doorstep/db/queries/accounts'
import type { ItemVersion } from '@doorstep/db/queries/catalogue'
import type { Division } from '@doorstep/db/queries/places'
import { AppError } from '@doorstep/shared/errors/app-error'
import type { FormSchema, FormValues } from '@doorstep/shared/form/form-schema.types'
import { type CaseBodies, findBodies } from '../catalogue/find-bodies'
import { getItem } from '../catalogue/items'
import { getPlace } from '../catalogue/places'
import type { Sealer } from '../crypto/sealer'
import type { Call } from '../http/call'
import { personOf } from './act'
import { checkForm } from './check-form'
import { checkPapers, describePapers } from './check-papers'
import { fillOwnFields } from './own-fields'

/** An application that may become a case: offered there, in force, its form and papers as the item asks. */
export interface Application {
  place: Division
  item: ItemVersion
  bodies: CaseBodies
  values: FormValues
  /** Material, photo and digest of each paper, as the history says it. */
  papers: string[]
}

/** Holds what was sent against the item. Throws the refusal that says what to mend. */
export async function checkApplication(
  tx: Tx,
  sealer: Sealer,
  call: Call<'case.submit'>,
): Promise<Application> {
  const { caller, body, today } = call
  const personId = personOf(caller)
  const place = await getPlace(tx, body.placeCode)
  const item = await getItem(tx, body.itemCode)
  if (item.version !== body.itemVersion) throw new AppError('item_changed')
  const bodies = await findBodies(tx, place, item.definition.flow)
  if (!bodies) throw new AppError('item_not_offered_here')
  const values = await checkOwnForm(tx, sealer, {
    schema: item.definition.form,
    given: body.form,
    personId,
    today,
  })
  checkPapers(item.definition.materials, body.materials)
  const papers = await describePapers(tx, caller.accountId, body.materials)
  return { place, item, bodies, values, papers }
}

interface GivenForm {
  schema: FormSchema
  given: Record<string, unknown>
  personId: number
  today: string
}

/** The form with her own name and number put in, mended and validated. Throws `form_invalid`. */
export async function checkOwnForm(tx: Tx, sealer: Sealer, form: GivenForm): Promise<FormValues> {
  const person = await findPerson(tx, form.personId)
  if (!person) throw new AppError('real_name_required')
  return checkForm(form.schema, fillOwnFields(form.schema, form.given, person, sealer), form.today)
}
