import type { StaffAction } from './case.model'

/** How the form of an act looks and what it warns of. What the server wants stands in the contract. */
export interface ActPlan {
  /** What doing it means, one sentence. */
  hint: string
  /** What the choice of approve or reject is called; null where there is none. */
  outcome: { approve: string; reject: string } | null
  text: { label: string; required: boolean; placeholder: string }
  asksMaterials: boolean
  /** Said before it is done, where it cannot be taken back; null elsewhere. */
  warning: string | null
  submit: string
  done: string
}

const verdict = { approve: '准予', reject: '不予' }
const optionalOpinion = { label: '意见（可以不填）', required: false, placeholder: '有需要说明的写在这里' }
const opinion = { label: '意见', required: true, placeholder: '写明依据和理由，申请人会看到' }
/** Advice is between the bodies; the applicant reads the decision alone. */
const advice = { label: '意见', required: true, placeholder: '写明核对了什么、依据是什么' }

export const actPlans: Record<StaffAction, ActPlan> = {
  accept: {
    hint: '材料齐全、符合法定形式的，予以受理。承诺期限从今天起算。',
    outcome: null,
    text: optionalOpinion,
    asksMaterials: false,
    warning: null,
    submit: '受理',
    done: '已受理',
  },
  requireSupplement: {
    hint: '一次说清全部要补的内容，只能告知这一次。（许可事项依行政许可法第三十二条）',
    outcome: null,
    text: { label: '告知内容', required: true, placeholder: '为什么要补、怎样补，用申请人看得懂的话写' },
    asksMaterials: true,
    warning: '补正只能告知一次，发出后不能再改。请确认要补的都列全了。',
    submit: '发出补正告知',
    done: '补正告知已发出',
  },
  notAccept: {
    hint: '不属于本单位职权，或不符合受理条件的，不予受理并说明理由。救济途径会自动附上。',
    outcome: null,
    text: { label: '理由', required: true, placeholder: '写明事实和依据，并告诉申请人下一步可以怎么办' },
    asksMaterials: false,
    warning: '不予受理后，这件事就此结束，不能撤回。',
    submit: '不予受理',
    done: '已决定不予受理',
  },
  review: {
    hint: '核对材料和条件，提出审核意见，交审批的人作决定。',
    outcome: { approve: '建议准予', reject: '建议不予' },
    text: advice,
    asksMaterials: false,
    warning: null,
    submit: '提交审核意见',
    done: '审核意见已提交',
  },
  decide: {
    hint: '作出准予或不予的决定。受理的人不能作决定。',
    outcome: verdict,
    text: opinion,
    asksMaterials: false,
    warning: '决定作出后会立即告知申请人，不能撤回。',
    submit: '作出决定',
    done: '决定已作出',
  },
  decideInstantly: {
    hint: '即办件：受理、决定、办结一次完成。',
    outcome: verdict,
    text: opinion,
    asksMaterials: false,
    warning: '当场办结后会立即告知申请人，不能撤回。',
    submit: '当场办结',
    done: '已当场办结',
  },
  close: {
    hint: '结果送到申请人手里以后，在这里办结。',
    outcome: null,
    text: optionalOpinion,
    asksMaterials: false,
    warning: null,
    submit: '送达办结',
    done: '已办结',
  },
}
