import { randomBytes } from 'node:crypto'
import { startOutbox } from '@doorstep/bff/outbox/start-outbox'
import { expect } from 'vitest'
import type { House } from './house'
import { countRows, selectRows } from './rows'

export const template = 'tmpl-case-progress'

interface Options {
  /** A queue of an earlier outbox; another one, as if its Redis had been lost, where it is left out. */
  prefix?: string
  retryMs?: number
}

/** A worker of the house's outbox, which counts how often it tried to reach WeChat. */
export function openOutbox(house: House, { prefix = newPrefix(), retryMs = 50 }: Options = {}) {
  let tries = 0
  const { wechat } = house.deps
  const counting = {
    ...wechat,
    sendSubscribeMessage(message: Parameters<typeof wechat.sendSubscribeMessage>[0]) {
      tries += 1
      return wechat.sendSubscribeMessage(message)
    },
  }
  const outbox = startOutbox({ ...house.deps, wechat: counting }, { prefix, pollMs: 20, retryMs })
  return { stop: () => outbox.stop(), prefix, tries: () => tries }
}

function newPrefix(): string {
  return `{doorstep-test-${randomBytes(6).toString('hex')}}`
}

/** Until `count` has this value; the deadline is far above what any of this takes. */
export async function expectSoon<T>(count: () => T | Promise<T>, value: T): Promise<void> {
  await expect.poll(count, { timeout: 15_000, interval: 25 }).toEqual(value)
}

/** Until nothing is left to be done. */
export async function expectDone(house: House): Promise<void> {
  await expectSoon(() => countRows(house, 'outbox', 'done_at IS NULL'), 0)
}

/** How each message of a case fared with WeChat, oldest first: `sent`, or `refused 43101`. */
export async function statesOf(house: House, caseNo: string): Promise<string[]> {
  const rows = await selectRows<{ state: string; code: number | null }>(
    house,
    `SELECT wechat_state AS state, wechat_code AS code FROM message WHERE case_id =
      (SELECT id FROM service_case WHERE case_no = '${caseNo}') ORDER BY id`,
  )
  return rows.map(({ state, code }) => (code === null ? state : `${state} ${code}`))
}

/** The cards on her phone that speak of this case. */
export function cardsOf(house: House, openid: string, caseNo: string) {
  return house.sandbox
    .messages(openid)
    .filter(({ fields }) => fields.some(({ value }) => value === caseNo))
    .map(({ fields, page, title }) => ({ title, page, values: fields.map(({ value }) => value) }))
}
