import type { Material } from '@doorstep/shared/catalogue/item-definition'

/** isNeed 1 必要; 2 and 3 may come later or never. */
export function isRequired({ isNeed }: Pick<Material, 'isNeed'>): boolean {
  return isNeed === '1'
}

/** A sentence by material for each that is still missing. */
export function findMissingMaterials(
  materials: readonly Material[],
  photos: Readonly<Record<string, string[]>>,
): Record<string, string> {
  const missing = materials.filter((one) => isRequired(one) && (photos[one.code]?.length ?? 0) === 0)
  return Object.fromEntries(missing.map((one) => [one.code, `请拍${one.materialName}，至少一张`]))
}

/** As the API takes them: only materials with photos. */
export function materialsToSend(
  photos: Readonly<Record<string, string[]>>,
): { code: string; uploadIds: string[] }[] {
  return Object.entries(photos)
    .filter(([, uploadIds]) => uploadIds.length > 0)
    .map(([code, uploadIds]) => ({ code, uploadIds }))
}
