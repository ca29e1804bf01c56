import type { CaseDetail, ClockView, DueView } from '@doorstep/shared/contracts/case.views'

/** 还剩 3 个工作日 · 就在今天 · 已经晚了 2 天 */
export function describeRemaining({ remaining, unit }: Pick<DueView, 'remaining' | 'unit'>): string {
  if (remaining === 0) return '就在今天'
  const count = `${Math.abs(remaining)} ${unit === 'workday' ? '个工作日' : '天'}`
  return remaining > 0 ? `还剩 ${count}` : `已经晚了 ${count}`
}

export type DueTone = 'calm' | 'soon' | 'late'

/** Soon means today or tomorrow; late is past it. */
export function dueTone({ remaining }: Pick<DueView, 'remaining'>): DueTone {
  if (remaining < 0) return 'late'
  return remaining <= 1 ? 'soon' : 'calm'
}

/** The clock behind a due date: of its kind, still running. */
export function findDueClock({ due, clocks }: Pick<CaseDetail, 'due' | 'clocks'>): ClockView | undefined {
  if (!due) return undefined
  return clocks.find((clock) => clock.kind === due.kind && clock.dueDate === due.dueDate && !clock.endedOn)
}

type StripDay = ClockView['days'][number]

/** Why a day counts or not, in two or three words: 第 3 天 · 周末不算 · 国庆节不算 · 补班 第 4 天 */
export function describeStripDay({ kind, name, counted }: StripDay): string {
  if (counted !== null) return kind === 'make-up' ? `调休上班 第 ${counted} 天` : `第 ${counted} 天`
  if (kind === 'holiday') return `${name ?? '节假日'} 不算`
  if (kind === 'weekend') return '周末 不算'
  return '当天 不算'
}

/** The corner mark of a cell: 休, 班 or nothing. */
export function stripMark({ kind }: Pick<StripDay, 'kind'>): string {
  return { workday: '', weekend: '', holiday: '休', 'make-up': '班' }[kind]
}

/** 从 11月20日 起 5 个工作日 */
export function limitWords({ limit, unit }: Pick<ClockView, 'limit' | 'unit'>): string {
  if (limit === 0) return '当天'
  return unit === 'workday' ? `${limit} 个工作日` : `${limit} 天`
}
