import { z } from 'zod'
import {
  type FormField,
  type FormSchema,
  type FormWidget,
  formFormats,
  formPrefills,
  formWidgets,
} from './form-schema.types'

const base = {
  title: z.string().min(1).max(40),
  description: z.string().max(200).optional(),
  'x-widget': z.enum(formWidgets).optional(),
  'x-placeholder': z.string().max(60).optional(),
  'x-example': z.string().max(60).optional(),
  'x-section': z.string().max(40).optional(),
  'x-sensitive': z.boolean().optional(),
}

const choice = z.strictObject({ const: z.string().min(1).max(40), title: z.string().min(1).max(60) })

const stringField = z.strictObject({
  type: z.literal('string'),
  ...base,
  minLength: z.int().min(0).max(2000).optional(),
  maxLength: z.int().min(1).max(2000).optional(),
  pattern: z.string().max(200).optional(),
  format: z.enum(formFormats).optional(),
  oneOf: z.array(choice).min(2).max(60).optional(),
  'x-prefill': z.enum(formPrefills).optional(),
})

const integerField = z.strictObject({
  type: z.literal('integer'),
  ...base,
  minimum: z.int().optional(),
  maximum: z.int().optional(),
})

const booleanField = z.strictObject({ type: z.literal('boolean'), ...base })

/** Names are ours: plain camelCase, so that no path, prototype or column can be reached through one. */
const fieldName = z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/)

/** The JSON Schemas we accept as a form. Anything a villager's phone could not draw or bound is refused. */
export const formSchema: z.ZodType<FormSchema> = z
  .strictObject({
    $schema: z.literal('https://json-schema.org/draft/2020-12/schema').optional(),
    type: z.literal('object'),
    title: z.string().max(60).optional(),
    description: z.string().max(300).optional(),
    properties: z.record(fieldName, z.discriminatedUnion('type', [stringField, integerField, booleanField])),
    required: z.array(fieldName).optional(),
    additionalProperties: z.literal(false),
  })
  .superRefine((schema, context) => {
    for (const fault of listSchemaFaults(schema)) {
      context.addIssue({ code: 'custom', message: fault.message, path: fault.path })
    }
  })
  .meta({ id: 'FormSchema', description: 'The form of an item: a part of JSON Schema 2020-12' })

interface SchemaFault {
  path: string[]
  message: string
}

function listSchemaFaults(schema: FormSchema): SchemaFault[] {
  const { properties, required = [] } = schema
  const faults: SchemaFault[] = []
  if (Object.keys(properties).length === 0) faults.push({ path: ['properties'], message: 'no field' })
  if (new Set(required).size < required.length) faults.push({ path: ['required'], message: 'a name twice' })
  for (const name of required) {
    if (!Object.keys(properties).includes(name))
      faults.push({ path: ['required'], message: `no such field: ${name}` })
  }
  for (const [name, field] of Object.entries(properties)) {
    for (const message of listFieldFaults(field)) faults.push({ path: ['properties', name], message })
  }
  return faults
}

const widgetsOf = {
  string: ['text', 'textarea', 'radio', 'select', 'date'],
  integer: ['number'],
  boolean: ['switch'],
} as const satisfies Record<FormField['type'], readonly FormWidget[]>

function listFieldFaults(field: FormField): string[] {
  const widget = field['x-widget']
  const faults: string[] = []
  const widgets: readonly FormWidget[] = widgetsOf[field.type]
  if (widget && !widgets.includes(widget)) faults.push(`${widget} cannot draw a ${field.type}`)
  if (field.type === 'integer' && isAbove(field.minimum, field.maximum)) faults.push('minimum above maximum')
  if (field.type !== 'string') return faults
  const bounded = field.maxLength !== undefined || field.oneOf !== undefined || field.format !== undefined
  if (!bounded) faults.push('text without maxLength, oneOf or format')
  if (isAbove(field.minLength, field.maxLength)) faults.push('minLength above maxLength')
  if ((widget === 'radio' || widget === 'select') && !field.oneOf) faults.push(`${widget} without oneOf`)
  if (field.oneOf && new Set(field.oneOf.map((one) => one.const)).size < field.oneOf.length) {
    faults.push('a choice twice')
  }
  if (field.pattern !== undefined && !isPattern(field.pattern))
    faults.push('pattern is no regular expression')
  return faults
}

function isAbove(low: number | undefined, high: number | undefined): boolean {
  return low !== undefined && high !== undefined && low > high
}

function isPattern(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, 'u'))
  } catch {
    return false
  }
}
