import type { ItemDefinition } from '@doorstep/shared/catalogue/item-definition'
import type { ItemSummary } from '@doorstep/shared/contracts/catalogue.contract'

/** How fast, in a badge: 当场办好 · 10 个工作日办好 */
export function describeSpeed({
  projectType,
  promiseDays,
}: Pick<ItemSummary, 'projectType' | 'promiseDays'>): string {
  return projectType === 'instant' ? '当场办好' : `${promiseDays} 个工作日办好`
}

type Limit = ItemDefinition['limits']['promise']

/** 10 个工作日 · 15 天 · 当场 */
export function describeLimit({ days, unit }: Pick<Limit, 'days' | 'unit'>): string {
  if (days === 0) return '当场'
  return unit === 'workday' ? `${days} 个工作日` : `${days} 天`
}

/** How often she must come to a counter. */
export function describeVisits(limitSceneNum: number): string {
  return limitSceneNum === 0 ? '一次也不用跑' : `最多跑 ${limitSceneNum} 次`
}

/** The number to dial in a text like 0898-0000-0107（示例号码）; undefined where there is none. */
export function findPhoneNumber(text: string): string | undefined {
  return /\d[\d-]{3,}\d/.exec(text)?.[0]
}
