import type { DbOrTx, Tx } from '@doorstep/db/database'
import { listUploads, takeUploads } from '@doorstep/db/queries/uploads'
import type { Material } from '@doorstep/shared/catalogue/item-definition'
import { AppError } from '@doorstep/shared/errors/app-error'

/** Photos given for a material of the item. */
export interface GivenPaper {
  code: string
  uploadIds: string[]
}

/** 1 必要 (GB/T 39046 materials). */
const needed = '1'

/**
 * Whether what was given is what the item asks for; nothing unrelated may be asked or taken (行政许可法 art. 31).
 * Throws `material_unknown`, `photos_too_many`, or `material_missing` naming every paper that is not there.
 */
export function checkPapers(
  materials: Material[],
  given: GivenPaper[],
  required = requiredCodes(materials),
): void {
  const known = new Map(materials.map((material) => [material.code, material]))
  const codes = given.map((paper) => paper.code)
  // A paper written twice is one too many of it.
  const odd = codes.filter((code, index) => !known.has(code) || codes.indexOf(code) < index)
  if (odd.length > 0) {
    const names = odd.map((code) => known.get(code)?.materialName ?? code)
    throw new AppError('material_unknown', { names: names.join('、') })
  }
  const full = materials.filter(({ code, maxPhotos }) =>
    given.some((paper) => paper.code === code && paper.uploadIds.length > maxPhotos),
  )
  if (full.length > 0) {
    const limits = full.map(({ materialName, maxPhotos }) => `${materialName}最多 ${maxPhotos} 张`)
    throw new AppError('photos_too_many', { limits: limits.join('、') })
  }
  const missing = required.filter((code) => !codes.includes(code))
  if (missing.length > 0) {
    throw new AppError('material_missing', {
      codes: missing,
      names: missing.map((code) => known.get(code)?.materialName ?? code).join('、'),
    })
  }
}

function requiredCodes(materials: Material[]): string[] {
  return materials.filter((material) => material.isNeed === needed).map((material) => material.code)
}

/** What a history says of papers: material, photo and the digest of its bytes. Throws `upload_not_found` or `upload_used`. */
export async function describePapers(db: DbOrTx, accountId: number, given: GivenPaper[]): Promise<string[]> {
  const ids = given.flatMap((paper) => paper.uploadIds)
  const kept = new Map((await listUploads(db, ids)).map((upload) => [upload.uploadId, upload]))
  return given.flatMap(({ code, uploadIds }) =>
    uploadIds.map((uploadId) => {
      const upload = kept.get(uploadId)
      if (!upload || upload.accountId !== accountId) throw new AppError('upload_not_found')
      if (upload.caseId !== null) throw new AppError('upload_used')
      return `${code}/${uploadId}/${upload.sha256}`
    }),
  )
}

/** Gives the photos to the case, each for one paper; a photo that was taken meanwhile is `upload_used`. */
export async function handOverPapers(
  tx: Tx,
  accountId: number,
  caseId: number,
  given: GivenPaper[],
): Promise<void> {
  for (const { code, uploadIds } of given) {
    const taken = await takeUploads(tx, { accountId, caseId, materialCode: code, uploadIds })
    // Fewer than asked for: one was taken, or one stands in the list twice.
    if (taken < uploadIds.length) throw new AppError('upload_used')
  }
}
