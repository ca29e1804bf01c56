import type { FieldErrors } from './form.model'

/** What the server found wrong, on its way from the check page back to the form. */
const left = new Map<string, FieldErrors>()

export function leaveErrors(itemCode: string, errors: FieldErrors): void {
  left.set(itemCode, errors)
}

/** Takes them along: they are shown once. */
export function takeErrors(itemCode: string): FieldErrors | undefined {
  const errors = left.get(itemCode)
  left.delete(itemCode)
  return errors
}
