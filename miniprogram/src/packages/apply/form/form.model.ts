import type { Day } from '@doorstep/shared/clock/day'
import type { Me } from '@doorstep/shared/contracts/session.contract'
import { describeFault, type FormFault } from '@doorstep/shared/form/form-faults'
import type { FormField, FormPrefill, FormSchema } from '@doorstep/shared/form/form-schema.types'
import { normaliseForm } from '@doorstep/shared/form/normalise-form'
import { validateFormLight } from '@doorstep/shared/form/validate-form-light'
import type { TypedValues } from '../../../draft/draft-store'

/** A heading and the fields that stand under it, in the order of the schema. */
export interface FormSection {
  title: string
  fields: { name: string; field: FormField; required: boolean }[]
}

/** Neighbours with the same heading make a section. */
export function sectionsOf(schema: FormSchema): FormSection[] {
  const sections: FormSection[] = []
  for (const [name, field] of Object.entries(schema.properties)) {
    const title = field['x-section'] ?? ''
    const last = sections.at(-1)
    const section = last?.title === title ? last : { title, fields: [] }
    if (section !== last) sections.push(section)
    section.fields.push({ name, field, required: schema.required?.includes(name) ?? false })
  }
  return sections
}

/** What the platform knows already and she may change, by the names the schemas use. */
export type KnownAnswers = Partial<Record<FormPrefill, string>>

export function knownAnswersOf(me: Me): KnownAnswers {
  return { 'place.name': me.place ? addressOf(me.place.fullName) : undefined }
}

/** 海南省 白沙黎族自治县 邦溪镇 孟果村 → 白沙黎族自治县邦溪镇孟果村, as an address is written. */
function addressOf(fullName: string): string {
  return fullName.split(' ').slice(1).join('') || fullName
}

/**
 * What stands in a field that is filled from her verified record: the server puts name and number there itself,
 * so they are shown, never asked for and never sent. Undefined for every other field.
 */
export function findOwnAnswer(field: FormField, me: Me): string | undefined {
  if (field.type !== 'string' || !me.person) return undefined
  if (field['x-prefill'] === 'person.name') return me.person.name
  return field['x-prefill'] === 'person.idNo' ? me.person.idNoMasked : undefined
}

function isOwn(field: FormField | undefined): boolean {
  return (
    field?.type === 'string' && (field['x-prefill'] === 'person.name' || field['x-prefill'] === 'person.idNo')
  )
}

/** The values to start with: what she typed before, then what is known, for the fields this schema has. */
export function startValues(schema: FormSchema, typed: TypedValues, known: KnownAnswers): TypedValues {
  const entries = Object.entries(schema.properties).map(
    ([name, field]): [string, string | boolean | undefined] => {
      const prefill = field.type === 'string' ? field['x-prefill'] : undefined
      const value = typed[name] ?? (prefill && known[prefill])
      const fits = field.type === 'boolean' ? typeof value === 'boolean' : typeof value === 'string'
      return [name, fits ? value : undefined]
    },
  )
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string | boolean] => entry[1] !== undefined),
  )
}

/** The values as they are sent: without those the server fills in itself. A switch left alone is a no. */
export function valuesToSend(schema: FormSchema, typed: TypedValues): Record<string, unknown> {
  const switches = Object.entries(schema.properties)
    .filter(([, field]) => field.type === 'boolean')
    .map(([name]) => [name, false])
  const asked = Object.entries(typed).filter(([name]) => !isOwn(schema.properties[name]))
  return normaliseForm(schema, Object.fromEntries([...switches, ...asked]))
}

/** Sentences by field, in the order of the form; '' where the fault belongs to no field. */
export type FieldErrors = Record<string, string>

export function checkForm(schema: FormSchema, typed: TypedValues, today: Day): FieldErrors {
  const faults = validateFormLight(schema, valuesToSend(schema, typed), today)
  return errorsOf(
    schema,
    faults.filter((fault) => !isOwn(schema.properties[fault.field])),
  )
}

export function errorsOf(schema: FormSchema, faults: readonly FormFault[]): FieldErrors {
  return Object.fromEntries(
    faults.map((fault) => [
      fault.field in schema.properties ? fault.field : '',
      describeFault(schema, fault),
    ]),
  )
}

/** The faults in the params of a `form_invalid`; none where the answer has another shape. */
export function faultsOf(params: Record<string, unknown>): FormFault[] {
  const { faults } = params
  return Array.isArray(faults) ? faults.filter(isFault) : []
}

function isFault(fault: unknown): fault is FormFault {
  if (typeof fault !== 'object' || fault === null) return false
  return 'field' in fault && typeof fault.field === 'string' && 'keyword' in fault && 'params' in fault
}
