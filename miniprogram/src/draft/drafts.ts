import { storage } from '../platform/storage'
import { createDraftStore } from './draft-store'

/** The drafts on this phone. */
export const drafts = createDraftStore(storage)

export function forgetDrafts(): void {
  drafts.dropAll()
}
