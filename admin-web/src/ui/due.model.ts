import { type ClockKind, clockLabels } from '@doorstep/shared/clock/clock'
import type { DueView } from '@doorstep/shared/contracts/case.views'
import type { Tone } from './theme'

export interface DueWords {
  /** 还剩 3 个工作日, 今天到期, 已超 2 个工作日 */
  words: string
  urgency: 'late' | 'soon' | 'calm'
  tone: Tone
  label: string
}

const unitWords: Record<DueView['unit'], string> = { workday: '个工作日', day: '天' }
const toneOf = { late: 'refused', soon: 'waiting', calm: 'plain' } as const

/**
 * A due date in words. `today` is the business day; while it is not known yet the count alone speaks. On the
 * free days right after the due date the count still stands at 0, so lateness is told from the date.
 */
export function dueWords(due: DueView, today: string | undefined): DueWords {
  const { remaining, unit, dueDate } = due
  const late = remaining < 0 || (today !== undefined && today > dueDate)
  const urgency = late ? 'late' : remaining <= 1 ? 'soon' : 'calm'
  return {
    words: countWords(remaining, late, unit),
    urgency,
    tone: toneOf[urgency],
    label: kindLabel(due.kind),
  }
}

export function kindLabel(kind: ClockKind): string {
  return clockLabels[kind]
}

function countWords(remaining: number, late: boolean, unit: DueView['unit']): string {
  if (late) return remaining < 0 ? `已超 ${-remaining} ${unitWords[unit]}` : '已过期限'
  return remaining === 0 ? '今天到期' : `还剩 ${remaining} ${unitWords[unit]}`
}
