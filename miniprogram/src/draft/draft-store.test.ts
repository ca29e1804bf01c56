import type { FormSchema } from '@doorstep/shared/form/form-schema.types'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../platform/storage'
import { createDraftStore, type DraftStore, draftKey } from './draft-store'

const schema: FormSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    name: { type: 'string', title: '姓名', maxLength: 50 },
    idNo: { type: 'string', title: '身份证号', format: 'resident-id' },
    phone: { type: 'string', title: '手机号', format: 'cn-mobile', 'x-sensitive': true },
    income: { type: 'integer', title: '收入', 'x-sensitive': true },
  },
}
const draft = {
  itemVersion: 1,
  values: { name: '符桂英', idNo: '46902519380512001X', phone: '13800001234', income: '31415' },
  photos: { m01: ['6f1f0f0e-0000-4000-8000-000000000001'] },
  submitKey: '6f1f0f0e-0000-4000-8000-00000000000a',
}
const key = draftKey(7, '07')

/** The phone's storage, as text, as it would lie on the disk. */
let disk: Map<string, string>
let phone: Store

beforeEach(() => {
  disk = new Map()
  phone = {
    read<T>(name: string) {
      const text = disk.get(name)
      return text === undefined ? undefined : (JSON.parse(text) as T)
    },
    write: (name, value) => void disk.set(name, JSON.stringify(value)),
    remove: (name) => void disk.delete(name),
    removeAll: (start) => {
      for (const name of disk.keys()) if (name.startsWith(start)) disk.delete(name)
    },
  }
})

function restarted(): DraftStore {
  return createDraftStore(phone)
}

describe('a draft', () => {
  test('keeps everything while the app runs', () => {
    const drafts = createDraftStore(phone)
    drafts.save(key, draft, schema)
    expect(drafts.find(key)).toEqual(draft)
  })

  test('outlives the app, but numbers of a person are not written to the phone', () => {
    createDraftStore(phone).save(key, draft, schema)
    expect(restarted().find(key)).toEqual({ ...draft, values: { name: '符桂英' } })
    expect([...disk.values()].join()).not.toMatch(/46902519380512001X|13800001234|31415/)
  })

  test('a killed app finds the same idempotency key', () => {
    createDraftStore(phone).save(key, draft, schema)
    expect(restarted().find(key)?.submitKey).toBe('6f1f0f0e-0000-4000-8000-00000000000a')
  })

  test('belongs to one account', () => {
    createDraftStore(phone).save(key, draft, schema)
    expect(restarted().find(draftKey(8, '07'))).toBeUndefined()
  })

  test('is gone after it was sent, and after a log-out', () => {
    const drafts = createDraftStore(phone)
    drafts.save(key, draft, schema)
    drafts.drop(key)
    expect(drafts.find(key)).toBeUndefined()
    drafts.save(key, draft, schema)
    drafts.dropAll()
    expect(drafts.find(key)).toBeUndefined()
    expect(disk.size).toBe(0)
  })
})
