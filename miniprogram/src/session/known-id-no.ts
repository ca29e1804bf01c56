/**
 * The identity number she typed at the real-name step, so that the form after it does not ask again. It lives
 * as long as the app runs and is never written to the phone.
 */
let known: string | undefined

export function rememberIdNo(idNo: string | undefined): void {
  known = idNo
}

export function findKnownIdNo(): string | undefined {
  return known
}
