import { ApiRefusal, isDefinite, sentenceOf } from '../../api/failure'

/** Where she can mend it. */
export type WayOn = 'again' | 'form' | 'photos' | 'guide' | 'real-name' | 'place' | 'cases'

export interface SubmitProblem {
  title: string
  text: string
  way: WayOn
  /** The next try is a new intention and gets a new idempotency key. */
  newKey: boolean
}

const ways: Partial<Record<string, WayOn>> = {
  form_invalid: 'form',
  material_missing: 'photos',
  material_unknown: 'photos',
  photos_too_many: 'photos',
  upload_not_found: 'photos',
  upload_used: 'photos',
  item_changed: 'guide',
  item_not_found: 'guide',
  item_not_offered_here: 'place',
  place_not_found: 'place',
  real_name_required: 'real-name',
}

/** What she reads when a submission did not come through, and what happens to its key. */
export function explainSubmitFailure(error: unknown): SubmitProblem {
  if (error instanceof ApiRefusal && error.code === 'idempotency_key_reused') {
    return {
      title: '上一次提交可能已经收到',
      text: '您改过内容，和上一次提交的不一样。请先到“办事”里看看有没有这件事；没有，再回来提交一次。',
      way: 'cases',
      newKey: true,
    }
  }
  if (error instanceof ApiRefusal && isDefinite(error)) {
    return { title: '没有提交成功', text: error.message, way: ways[error.code] ?? 'again', newKey: true }
  }
  const why = error instanceof ApiRefusal ? sentenceOf(error) : '网络断了。'
  return {
    title: '没有等到回音',
    text: `${why}您的申请可能已经送到。请再点一次“确认提交”，不会重复提交。`,
    way: 'again',
    newKey: false,
  }
}

export const wayLabels = {
  form: '去修改',
  photos: '去改照片',
  guide: '看办事指南',
  'real-name': '去实名',
  place: '换一个地方',
  cases: '看我的办事',
} satisfies Record<Exclude<WayOn, 'again'>, string>
