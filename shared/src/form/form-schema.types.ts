/**
 * The form of an item as data: a small part of JSON Schema 2020-12, drawn by the mini-program and validated
 * on both sides. No run-time code but the lists, so the client carries no zod for it.
 */
export const formFormats = ['date', 'resident-id', 'cn-mobile', 'bank-card'] as const
export type FormFormat = (typeof formFormats)[number]

export const formWidgets = ['text', 'textarea', 'radio', 'select', 'date', 'switch', 'number'] as const
export type FormWidget = (typeof formWidgets)[number]

/** What the platform knows already and may fill in; she can change it. */
export const formPrefills = ['person.name', 'person.idNo', 'person.phone', 'place.name'] as const
export type FormPrefill = (typeof formPrefills)[number]

/** Keywords that draw the form and decide nothing; a strict validator must be told of them. */
export const formAnnotations = [
  'x-widget',
  'x-placeholder',
  'x-example',
  'x-section',
  'x-sensitive',
  'x-prefill',
] as const

interface FieldBase {
  /** The label; also the name of the field in every sentence about it. */
  title: string
  description?: string
  'x-widget'?: FormWidget
  'x-placeholder'?: string
  /** A well-formed value, quoted when the format is wrong. */
  'x-example'?: string
  /** Heading that this field and its neighbours stand under. */
  'x-section'?: string
  /** Masked on screens, even where the format alone does not ask for it. */
  'x-sensitive'?: boolean
}

export interface FormChoice {
  const: string
  title: string
}

export interface StringField extends FieldBase {
  type: 'string'
  /** Lengths count code points: an emoji or 𠮷 is one. */
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: FormFormat
  oneOf?: FormChoice[]
  'x-prefill'?: FormPrefill
}

export interface IntegerField extends FieldBase {
  type: 'integer'
  minimum?: number
  maximum?: number
}

export interface BooleanField extends FieldBase {
  type: 'boolean'
}

export type FormField = StringField | IntegerField | BooleanField

export interface FormSchema {
  $schema?: 'https://json-schema.org/draft/2020-12/schema'
  type: 'object'
  title?: string
  description?: string
  /** Drawn and validated in this order. */
  properties: Record<string, FormField>
  required?: string[]
  additionalProperties: false
}

export type FormValue = string | number | boolean
/** A form that passed validation. */
export type FormValues = Record<string, FormValue>
