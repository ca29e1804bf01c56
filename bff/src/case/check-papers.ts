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
 * Throws `material_unknown`, or `material_missing` naming every paper that is not there.
 */
export function checkPapers(
  materials: Material[],
  given: GivenPaper[],
  required = requiredCodes(materials),
): void {
  const known = new Map(materials.map((material) => [material.code, material]))
  const codes = given.map((paper) => paper.code)
  const odd = given.filter(({ code, uploadIds }) => uploadIds.length > (known.get(code)?.maxPhotos ?? 0))
  if (odd.length > 0 || new Set(codes).size < codes.length) {
    const names = odd.map(({ code }) => known.get(code)?.materialName ?? code)
    throw new AppError('material_unknown', { names: names.join('、') || codes.join('、') })
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

/** Gives the photos to the case; a photo that another case took meanwhile is `upload_used`. */
export async function handOverPapers(
  tx: Tx,
  accountId: number,
  caseId: number,
  given: GivenPaper[],
): Promise<void> {
  for (const { code, uploadIds } of given) {
    const taken = await takeUploads(tx, { accountId, caseId, materialCode: code, uploadIds })
    if (taken < new Set(uploadIds).size) throw new AppError('upload_used')
  }
}
