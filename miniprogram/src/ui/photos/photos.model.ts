/** One photo on its way to the server, or there. */
export interface Photo {
  /** Its idempotency key: the same on each retry, so that it is kept once. */
  key: string
  /** Where the phone holds it; absent for one that was sent in an earlier visit. */
  path?: string
  state: 'waiting' | 'sending' | 'done' | 'failed'
  /** 0–100 while it is sent. */
  percent: number
  uploadId?: string
  /** Why it failed, for the person. */
  problem?: string
}

export type PhotoAct =
  | { type: 'added'; photos: { key: string; path: string }[] }
  | { type: 'started'; key: string }
  | { type: 'progressed'; key: string; percent: number }
  | { type: 'arrived'; key: string; uploadId: string }
  | { type: 'failed'; key: string; problem: string }
  | { type: 'queued'; key: string }
  | { type: 'removed'; key: string }

/** Photos that were sent before, by their upload ids. */
export function sentBefore(uploadIds: readonly string[]): Photo[] {
  return uploadIds.map((uploadId) => ({ key: uploadId, uploadId, state: 'done', percent: 100 }))
}

export function afterAct(photos: readonly Photo[], act: PhotoAct): Photo[] {
  switch (act.type) {
    case 'added':
      return [...photos, ...act.photos.map((photo): Photo => ({ ...photo, state: 'waiting', percent: 0 }))]
    case 'removed':
      return photos.filter((photo) => photo.key !== act.key)
    case 'queued':
      return change(photos, act.key, { state: 'waiting', percent: 0, problem: undefined })
    case 'started':
      return change(photos, act.key, { state: 'sending', percent: 0 })
    case 'progressed':
      return change(photos, act.key, { percent: Math.min(100, Math.max(0, Math.round(act.percent))) })
    case 'arrived':
      return change(photos, act.key, { state: 'done', percent: 100, uploadId: act.uploadId })
    case 'failed':
      return change(photos, act.key, { state: 'failed', problem: act.problem })
    default:
      return act satisfies never
  }
}

function change(photos: readonly Photo[], key: string, parts: Partial<Photo>): Photo[] {
  return photos.map((photo) => (photo.key === key ? { ...photo, ...parts } : photo))
}

/** The uploads that count: those that arrived. */
export function uploadIdsOf(photos: readonly Photo[]): string[] {
  return photos.flatMap((photo) => (photo.state === 'done' && photo.uploadId ? [photo.uploadId] : []))
}

export function isBusy(photos: readonly Photo[]): boolean {
  return photos.some((photo) => photo.state === 'waiting' || photo.state === 'sending')
}
