import type { FormField, FormSchema } from './form-schema.types'

/** The field of that name; never what every object inherits (`constructor`, `toString`). */
export function findField(schema: FormSchema, name: string): FormField | undefined {
  return Object.entries(schema.properties).find(([known]) => known === name)?.[1]
}
