import { isSensitive } from '@doorstep/shared/form/display-value'
import type { FormSchema } from '@doorstep/shared/form/form-schema.types'
import type { Store } from '../platform/storage'

/** As typed, not yet mended: texts (numbers too) and switches. */
export type TypedValues = Record<string, string | boolean>

/** An application that is not sent yet. */
export interface Draft {
  /** The version of the item it was begun with. */
  itemVersion: number
  values: TypedValues
  /** Upload ids by material. */
  photos: Record<string, string[]>
  /** Idempotency key of the submission: made once, kept until the server has surely answered. */
  submitKey?: string
}

export interface DraftStore {
  find(key: string): Draft | undefined
  /** Keeps all of it in memory, and on the phone all but what the schema calls sensitive. */
  save(key: string, draft: Draft, schema: FormSchema): void
  drop(key: string): void
  dropAll(): void
}

const prefix = 'draft:'

/** A draft belongs to an account and an item: two people on one phone never meet in one. */
export function draftKey(accountId: number, itemCode: string): string {
  return `${prefix}${accountId}:${itemCode}`
}

export function createDraftStore(store: Store): DraftStore {
  const memory = new Map<string, Draft>()
  return {
    find: (key) => memory.get(key) ?? store.read<Draft>(key),
    save(key, draft, schema) {
      memory.set(key, draft)
      store.write(key, { ...draft, values: withoutSensitive(draft.values, schema) })
    },
    drop(key) {
      memory.delete(key)
      store.remove(key)
    },
    dropAll() {
      memory.clear()
      store.removeAll(prefix)
    },
  }
}

function withoutSensitive(values: TypedValues, schema: FormSchema): TypedValues {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => {
      const field = schema.properties[name]
      return field !== undefined && !isSensitive(field)
    }),
  )
}
