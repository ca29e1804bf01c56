import type { CaseAction } from '@doorstep/shared/case/case.status'
import { weekdayOf } from '@doorstep/shared/clock/day'
import type { CaseDetail, ClockView, TimelineEntry } from '@doorstep/shared/contracts/case.views'

/** What staff may do; `supplement` is the applicant's. */
export type StaffAction = Exclude<CaseAction, 'supplement'>

/** What is done most often stands first, what ends a case against the applicant last. */
const displayOrder: readonly StaffAction[] = [
  'decideInstantly',
  'accept',
  'review',
  'decide',
  'close',
  'requireSupplement',
  'notAccept',
]

/** The acts the server offers to this caller now. No rule of who may what is kept here. */
export function actsOf({ availableActions }: Pick<CaseDetail, 'availableActions'>): StaffAction[] {
  return displayOrder.filter((action) => availableActions.includes(action))
}

type FormValue = CaseDetail['form'][number]

/** The filled form under its headings, in the order of the form. Values without a heading come under 填写内容. */
export function sectionsOf(form: readonly FormValue[]): { title: string; values: FormValue[] }[] {
  const sections = new Map<string, FormValue[]>()
  for (const value of form) {
    const title = value.section ?? '填写内容'
    sections.set(title, [...(sections.get(title) ?? []), value])
  }
  return [...sections].map(([title, values]) => ({ title, values }))
}

/** A question of the form speaks to the applicant; at the counter 您 is somebody else: 您的姓名 → 申请人的姓名 */
export function aboutApplicant(title: string): string {
  return title.replaceAll('您', '申请人')
}

/** Half of the middle column at 1440, in Latin letters; a Han character is as wide as two. */
const halfRow = 25

/** Whether a value needs a row for itself. */
export function takesRow(value: string): boolean {
  const width = [...value].reduce((sum, mark) => sum + (mark > '\u2e80' ? 2 : 1), 0)
  return width > halfRow || value.includes('\n')
}

/** What has happened after a version, oldest first. */
export function newsSince({ timeline }: Pick<CaseDetail, 'timeline'>, version: number): TimelineEntry[] {
  return timeline.filter((entry) => entry.seq > version).sort((a, b) => a.seq - b.seq)
}

export type StripDay = ClockView['days'][number]

/** Days of a clock in rows from Monday to Sunday; null before the first and after the last. */
export function weeksOf(days: readonly StripDay[]): (StripDay | null)[][] {
  const [first] = days
  if (!first) return []
  const padded = [...Array<null>(weekdayOf(first.date) - 1).fill(null), ...days]
  const weeks: (StripDay | null)[][] = []
  for (let at = 0; at < padded.length; at += 7) {
    const week = padded.slice(at, at + 7)
    weeks.push([...week, ...Array<null>(7 - week.length).fill(null)])
  }
  return weeks
}

/** The word under a date that says why it counts or not. */
export function stripWord({ kind, name, counted }: StripDay, isStart: boolean): string {
  if (isStart) return '起'
  if (counted !== null) return kind === 'make-up' ? `班·${counted}` : `第 ${counted}`
  if (kind === 'holiday') return name ?? '放假'
  return kind === 'weekend' ? '休' : '暂停'
}

/** 5 个工作日, 15 天, 当天 */
export function limitWords({ limit, unit }: Pick<ClockView, 'limit' | 'unit'>): string {
  if (limit === 0) return '当天'
  return unit === 'workday' ? `${limit} 个工作日` : `${limit} 天`
}

/** Who receives, accepts and decides; neighbouring duties of one body are told together: 受理、决定 某局 */
export function dutiesOf({
  receive,
  accept,
  decide,
}: CaseDetail['bodies']): { duties: string; name: string }[] {
  const told: { duties: string; code: string; name: string }[] = []
  for (const [duty, { code, name }] of [
    ['收件', receive],
    ['受理', accept],
    ['决定', decide],
  ] as const) {
    const last = told.at(-1)
    if (last?.code === code) last.duties += `、${duty}`
    else told.push({ duties: duty, code, name })
  }
  return told.map(({ duties, name }) => ({ duties, name }))
}
