import { expect } from 'vitest'
import type { Reply } from './api'
import type { House } from './house'
import { auditOf } from './rows'

/** A refusal in Chinese of somebody who tried what is not hers: it leaves exactly one row in the audit. */
export async function expectDenied(
  house: House,
  reply: Reply<unknown>,
  [status, code]: readonly [number, string],
  action: string,
): Promise<void> {
  expect(reply).toMatchObject({ status, refusal: { code } })
  expect(reply.refusal.message).toMatch(/\p{Script=Han}.*。$/u)
  expect(await auditOf(house, reply.refusal.requestId)).toMatchObject([{ action, outcome: 'refused', code }])
}
