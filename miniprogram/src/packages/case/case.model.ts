import { roleWords } from '@doorstep/shared/case/case.words.zh-CN'
import type { CaseDetail, TimelineEntry } from '@doorstep/shared/contracts/case.views'
import type { StoryLine } from '../../ui/Story'
import { formatInstant } from '../../words/day-words'

/** What happened, the latest on top: that is what she looks for. */
export function storyOf(timeline: readonly TimelineEntry[], today?: string): StoryLine[] {
  const newestFirst = [...timeline].sort((a, b) => b.seq - a.seq)
  return newestFirst.map((entry, place) => ({
    key: String(entry.seq),
    title: entry.title,
    text: `${formatInstant(entry.at, today)}  ${describeActor(entry.by)}`,
    quote: entry.text ?? undefined,
    state: place === 0 ? 'latest' : 'past',
  }))
}

/** 您 · 邦溪镇人民政府（审核） */
function describeActor({ organName, role, self }: TimelineEntry['by']): string {
  if (self) return '您'
  if (!organName) return role ? roleWords[role] : ''
  return role ? `${organName}（${roleWords[role]}）` : organName
}

/** The headline of a case that has its answer. */
export function describeResult({ outcome }: NonNullable<CaseDetail['result']>): {
  title: string
  tone: 'done' | 'refused'
} {
  if (outcome === 'approve') return { title: '同意了', tone: 'done' }
  return { title: outcome === 'reject' ? '没有同意' : '没有受理', tone: 'refused' }
}

/** The bodies of a case, each named once with all that it does: 邦溪镇人民政府 · 受理 */
export function bodyRows({ bodies }: Pick<CaseDetail, 'bodies'>): { name: string; doing: string }[] {
  const rows = new Map<string, string[]>()
  const doings = [
    [bodies.receive, '收件'],
    [bodies.accept, '受理'],
    [bodies.decide, '决定'],
  ] as const
  for (const [{ name }, doing] of doings) rows.set(name, [...(rows.get(name) ?? []), doing])
  return [...rows].map(([name, done]) => ({ name, doing: done.join('、') }))
}

/** What the API shows for an answer she left out. */
const leftOut = '—'

/** The form of the case under its headings; what she left out is left out. */
export function formSections(form: CaseDetail['form']): { title: string; values: CaseDetail['form'] }[] {
  const sections: { title: string; values: CaseDetail['form'] }[] = []
  for (const value of form.filter((one) => one.value !== leftOut)) {
    const title = value.section ?? ''
    const last = sections.at(-1)
    if (last?.title === title) last.values.push(value)
    else sections.push({ title, values: [value] })
  }
  return sections
}
