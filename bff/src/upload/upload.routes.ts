import { randomUUID } from 'node:crypto'
import type { DbOrTx } from '@doorstep/db/database'
import { findCaseById } from '@doorstep/db/queries/cases'
import { findUpload, insertUpload, type Upload } from '@doorstep/db/queries/uploads'
import { AppError } from '@doorstep/shared/errors/app-error'
import { canSee } from '../case/case.policy'
import { onlookerOf, stateOf } from '../case/load-case'
import { sha256 } from '../crypto/canonical-json'
import type { Deps } from '../deps'
import type { Caller } from '../http/call'
import { type Route, read, writePrepared } from '../http/route'
import { readPhoto } from './read-photo'
import { receiveFile } from './receive-file'

const context = 'upload.bytes'

export function uploadRoutes(deps: Deps): Route[] {
  return [
    writePrepared('upload.create', {
      async prepare(_call, file) {
        const photo = await readPhoto(await receiveFile(file))
        const uploadId = randomUUID()
        await deps.files.put(uploadId, deps.sealer.sealBytes(photo.bytes, context))
        return { uploadId, ...photo }
      },
      async handle({ caller }, tx, { uploadId, bytes, width, height }) {
        const size = bytes.length
        const sha = sha256(bytes)
        await insertUpload(tx, {
          uploadId,
          accountId: caller.accountId,
          mediaType: 'image/jpeg',
          size,
          width,
          height,
          sha256: sha,
        })
        return { uploadId, size, width, height }
      },
      async abandon({ uploadId }) {
        // A COMMIT whose answer was lost did keep the row; its photo has to stay.
        if (!(await findUpload(deps.database.db, uploadId))) await deps.files.remove(uploadId)
      },
    }),
    read('upload.get', async ({ params, caller }, db) => {
      const kept = await findUpload(db, params.uploadId)
      if (!kept || !(await canSeeUpload(db, caller, kept))) throw new AppError('upload_not_found')
      return deps.sealer.openBytes(await deps.files.get(kept.uploadId), context)
    }),
  ]
}

/** Its owner, and once a case took it whoever may see that case. */
async function canSeeUpload(db: DbOrTx, caller: Caller, kept: Upload): Promise<boolean> {
  if (kept.accountId === caller.accountId) return true
  const found = kept.caseId ? await findCaseById(db, kept.caseId) : undefined
  return found !== undefined && canSee(onlookerOf(caller, found), stateOf(found))
}
