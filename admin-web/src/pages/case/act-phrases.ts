import type { Outcome } from './act.model'
import type { StaffAction } from './case.model'

/** A place in a phrase that the clerk must fill; a text that still holds one is not sent. */
export const blank = '＿＿'

type Phrases = readonly string[] | Record<Outcome, readonly string[]>

/** 常用语: beginnings for an opinion, to be made fit for the case. */
const phrases: Record<StaffAction, Phrases> = {
  accept: ['材料齐全，符合法定形式，予以受理。', '补正材料已收到，材料齐全，予以受理。'],
  requireSupplement: [
    '照片看不清楚，请在光线好的地方重新拍照上传。',
    `请补交${blank}，补齐后我们马上接着办。`,
    `填写的${blank}和材料不一致，请核对后改正。`,
  ],
  notAccept: [
    `这件事不属于本单位职权范围，请向${blank}申请。`,
    `申请人不符合受理条件：${blank}。条件具备后可以再次申请。`,
  ],
  review: {
    approve: ['经审核，材料真实齐全，符合条件，建议准予。', `经核实${blank}，情况属实，建议准予。`],
    reject: [`经审核，不符合${blank}的规定，建议不予。`],
  },
  decide: {
    approve: ['经审查，符合规定条件，准予。', '同意审核意见，准予。'],
    reject: [`经审查，不符合${blank}的规定，不予批准。条件具备后可以再次申请。`],
  },
  decideInstantly: {
    approve: ['材料齐全，符合条件，当场办结。'],
    reject: [`经核对，不符合${blank}的规定，不予办理。`],
  },
  close: ['结果已送达申请人。', '申请人已签收结果。'],
}

/** 常用语 for one material that is to be given again. */
export const materialPhrases = [
  '照片不清楚，请重拍',
  '没有交这一份',
  '缺一页，请补拍',
  '已过有效期，请换新的',
]

/** The phrases that fit; where the act has an outcome, none before it is chosen. */
export function phrasesFor(action: StaffAction, outcome: Outcome | undefined): readonly string[] {
  const given = phrases[action]
  if (!('approve' in given)) return given
  return outcome ? given[outcome] : []
}

/** Adds a phrase behind what is already written. */
export function withPhrase(text: string | undefined, phrase: string): string {
  return `${text ?? ''}${phrase}`
}
