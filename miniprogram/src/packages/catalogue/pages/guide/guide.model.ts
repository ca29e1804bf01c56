import type { ItemDefinition, Material } from '@doorstep/shared/catalogue/item-definition'
import type { ItemView } from '@doorstep/shared/contracts/catalogue.contract'
import type { StoryLine } from '../../../../ui/Story'
import { describeLimit, describeVisits } from '../../../../words/item-words'

/** The answers before the explanation: how fast, how much, how often. */
export function factsOf({
  limits,
  projectType,
  limitSceneNum,
}: ItemDefinition): { label: string; value: string }[] {
  const speed = projectType === 'instant' ? '当场办好' : describeLimit(limits.promise)
  return [
    { label: '多久办好', value: speed },
    { label: '收费', value: '免费' },
    { label: '跑腿', value: describeVisits(limitSceneNum) },
  ]
}

export interface LimitLine {
  label: string
  value: string
  basis: string
}

/** Every limit with the rule it comes from; a law's limit only where a law sets one. */
export function limitLines({ limits, projectType }: ItemDefinition): LimitLine[] {
  const lines = [
    { label: projectType === 'instant' ? '提交后，最晚' : '提交后，告诉您受不受理', limit: limits.receipt },
    { label: '受理后，给您结果', limit: limits.promise },
    { label: '法律规定最长', limit: limits.legal },
    { label: '要补材料的话，给您', limit: limits.supplement },
  ]
  return lines.flatMap(({ label, limit }) =>
    limit ? [{ label, value: describeLimit(limit), basis: limit.basis }] : [],
  )
}

export function stepLines({ steps }: Pick<ItemDefinition, 'steps'>): StoryLine[] {
  return steps.map(({ name, who, what }, place) => ({
    key: String(place),
    title: name,
    text: `${who}：${what}`,
    state: 'past',
  }))
}

export function describeNeed({ isNeed }: Pick<Material, 'isNeed'>): string {
  return { '1': '要交', '2': '可不交', '3': '可后补' }[isNeed]
}

/** Only when a place was asked for can an item be missing there. */
export function isOfferedHere({ bodies }: Pick<ItemView, 'bodies'>, placeCode: string | undefined): boolean {
  return placeCode === undefined || bodies !== null
}
