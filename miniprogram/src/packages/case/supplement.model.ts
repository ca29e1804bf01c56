import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { isRefusal } from '../../api/failure'

export interface AskedMaterial {
  code: string
  materialName: string
  /** What is wrong or missing with it. */
  note: string
  required: boolean
}

/** What she is to photograph: the materials of the notice, or, where it names none, any of the case. */
export function askedMaterials({
  supplement,
  materials,
}: Pick<CaseDetail, 'supplement' | 'materials'>): AskedMaterial[] {
  const named = supplement?.materials ?? []
  if (named.length > 0) return named.map((one) => ({ ...one, required: true }))
  return materials.map(({ code, materialName }) => ({
    code,
    materialName,
    note: '需要换的，重新拍一张',
    required: false,
  }))
}

export interface SupplementProblem {
  text: string
  /** The case has moved on: look at it before doing anything more. */
  moved: boolean
}

export function explainSupplementFailure(error: unknown): SupplementProblem {
  if (isRefusal(error, 'stale_version', 'action_not_allowed')) return { text: error.message, moved: true }
  if (isRefusal(error)) return { text: error.message, moved: false }
  return { text: '网络断了。材料可能已经送到。请再点一次“交上去”，不会重复交。', moved: false }
}
