import { describe, expect, it } from 'vitest'
import {
  aboutApplicant,
  actsOf,
  dutiesOf,
  limitWords,
  newsSince,
  type StripDay,
  sectionsOf,
  stripWord,
  takesRow,
  weeksOf,
} from './case.model'

describe('actsOf', () => {
  it('offers what the server offers, the usual act first and the refusal last', () => {
    expect(actsOf({ availableActions: ['accept', 'notAccept', 'requireSupplement'] })).toEqual([
      'accept',
      'requireSupplement',
      'notAccept',
    ])
    expect(actsOf({ availableActions: ['notAccept', 'decideInstantly'] })).toEqual([
      'decideInstantly',
      'notAccept',
    ])
    expect(actsOf({ availableActions: [] })).toEqual([])
  })

  it('never offers the applicant’s own act', () => {
    expect(actsOf({ availableActions: ['supplement'] })).toEqual([])
  })
})

describe('sectionsOf', () => {
  it('keeps the order of the form and joins what stands apart', () => {
    const value = { value: 'x', title: 't' }
    const sections = sectionsOf([
      { ...value, field: 'a', section: '基本情况' },
      { ...value, field: 'b', section: null },
      { ...value, field: 'c', section: '基本情况' },
    ])
    expect(sections.map(({ title, values }) => [title, values.map(({ field }) => field)])).toEqual([
      ['基本情况', ['a', 'c']],
      ['填写内容', ['b']],
    ])
  })
})

describe('aboutApplicant', () => {
  it('speaks of her, not to the clerk', () => {
    expect(aboutApplicant('您的姓名')).toBe('申请人的姓名')
    expect(aboutApplicant('亲人和您的关系')).toBe('亲人和申请人的关系')
    expect(aboutApplicant('开户银行')).toBe('开户银行')
  })
})

describe('takesRow', () => {
  it('lets a masked number share a row and gives an address its own', () => {
    expect(takesRow('4690**********0021')).toBe(false)
    expect(takesRow('和儿子同住')).toBe(false)
    expect(takesRow('白沙黎族自治县邦溪镇孟果村第三村民小组')).toBe(true)
    expect(takesRow('一\n二')).toBe(true)
  })
})

describe('newsSince', () => {
  it('tells what happened after the version that was read', () => {
    const entry = { type: 'CaseAccepted', title: '受理', at: '2026-06-23T01:00:00.000Z', text: null } as const
    const by = { organName: '邦溪镇人民政府', role: 'window', self: false } as const
    const timeline = [3, 1, 2].map((seq) => ({ ...entry, by, seq }))
    expect(newsSince({ timeline }, 1).map(({ seq }) => seq)).toEqual([2, 3])
    expect(newsSince({ timeline }, 3)).toEqual([])
  })
})

const day = (date: string, part: Partial<StripDay> = {}): StripDay => ({
  date,
  kind: 'workday',
  name: null,
  counted: null,
  ...part,
})

describe('weeksOf', () => {
  it('sets a Friday start in the fifth place and fills the last week', () => {
    const weeks = weeksOf([day('2026-11-20'), day('2026-11-21'), day('2026-11-22'), day('2026-11-23')])
    expect(weeks.map((week) => week.map((cell) => cell?.date.slice(8) ?? '-').join(' '))).toEqual([
      '- - - - 20 21 22',
      '23 - - - - - -',
    ])
  })

  it('is empty without days', () => {
    expect(weeksOf([])).toEqual([])
  })
})

describe('stripWord', () => {
  it('says why a day counts or not', () => {
    expect(stripWord(day('2026-09-30'), true)).toBe('起')
    expect(stripWord(day('2026-10-08', { counted: 1 }), false)).toBe('第 1')
    expect(stripWord(day('2026-10-10', { kind: 'make-up', name: '国庆节', counted: 3 }), false)).toBe('班·3')
    expect(stripWord(day('2026-10-01', { kind: 'holiday', name: '国庆节' }), false)).toBe('国庆节')
    expect(stripWord(day('2026-10-11', { kind: 'weekend' }), false)).toBe('休')
    expect(stripWord(day('2026-10-12'), false)).toBe('暂停')
  })
})

describe('limitWords', () => {
  it('names the unit, and the same day', () => {
    expect(limitWords({ limit: 5, unit: 'workday' })).toBe('5 个工作日')
    expect(limitWords({ limit: 15, unit: 'day' })).toBe('15 天')
    expect(limitWords({ limit: 0, unit: 'workday' })).toBe('当天')
  })
})

describe('dutiesOf', () => {
  const town = { code: 't', name: '邦溪镇人民政府' }
  const county = { code: 'c', name: '白沙黎族自治县民政局' }

  it('names each body once where duties meet', () => {
    expect(dutiesOf({ receive: town, accept: town, decide: county })).toEqual([
      { duties: '收件、受理', name: '邦溪镇人民政府' },
      { duties: '决定', name: '白沙黎族自治县民政局' },
    ])
    expect(dutiesOf({ receive: town, accept: town, decide: town })).toEqual([
      { duties: '收件、受理、决定', name: '邦溪镇人民政府' },
    ])
  })
})
