import { api } from './api'

/** Paths of temporary files by upload, so that a photo is fetched once while the app runs. */
const fetched = new Map<string, Promise<string>>()

/** Sends one photo; a retry with the same key never keeps it twice. */
export async function uploadPhoto(
  filePath: string,
  idempotencyKey: string,
  onProgress: (percent: number) => void,
): Promise<string> {
  const { uploadId } = await api.upload(filePath, idempotencyKey, onProgress)
  fetched.set(uploadId, Promise.resolve(filePath))
  return uploadId
}

/** Where the phone holds this photo; fetched with our login the first time. */
export function fetchPhoto(uploadId: string): Promise<string> {
  const known = fetched.get(uploadId)
  if (known) return known
  const fetching = api.download('upload.get', { params: { uploadId } })
  fetched.set(uploadId, fetching)
  fetching.catch(() => fetched.delete(uploadId))
  return fetching
}

/** The next person on this phone must not see them. */
export function forgetPhotos(): void {
  fetched.clear()
}
