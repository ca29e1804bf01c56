import type { ItemDefinition } from '@doorstep/shared/catalogue/item-definition'
import { describe, expect, it } from 'vitest'
import { readItems } from './items'

const items = readItems()
const byCode = (code: string): ItemDefinition => {
  const item = items.find(({ itemCode }) => itemCode === code)
  if (!item) throw new Error(`no item ${code}`)
  return item
}

/** domain.md §6: code, class, kind, legal and promised working days, and where the decision falls. */
const expected = [
  ['01', '城乡居民基本养老保险参保登记', '20', 'instant', null, 0, 'town-government'],
  ['07', '高龄津贴', '05', 'promised', null, 10, 'civil-affairs'],
  ['10', '临时救助', '05', 'promised', 15, 15, 'civil-affairs'],
  ['14', '生育登记', '20', 'instant', null, 0, 'town-government'],
  ['16', '老年人优待证', '07', 'promised', null, 5, 'town-government'],
  ['18', '林木采伐许可证核发', '01', 'promised', 20, 10, 'forestry'],
] as const

describe('the six items', () => {
  it('are those of the field, with its classes, limits and deciding bodies', () => {
    expect(
      items.map(({ itemCode, taskName, taskType, projectType, limits, flow }) => [
        itemCode,
        taskName,
        taskType,
        projectType,
        limits.legal?.days ?? null,
        limits.promise.days,
        flow.decide.department,
      ]),
    ).toEqual(expected)
  })

  it('are received in the village; a permit is accepted in the county, the rest in the town', () => {
    expect(items.map(({ flow }) => flow.receive.level)).toEqual(Array(6).fill('village'))
    expect(items.map(({ flow }) => flow.accept.level)).toEqual([
      'town',
      'town',
      'town',
      'town',
      'town',
      'county',
    ])
  })

  it('issue a licence in two cases', () => {
    expect(items.filter(({ resultType }) => resultType === '10').map(({ resultName }) => resultName)).toEqual(
      ['老年人优待证', '林木采伐许可证'],
    )
  })
})

describe('the permit alone', () => {
  it('takes its limits from 行政许可法', () => {
    expect(items.filter(({ legalRegime }) => legalRegime === 'licensing-act')).toEqual([byCode('18')])
    expect(byCode('18').limits).toMatchObject({
      receipt: { days: 5, unit: 'workday', basis: '《中华人民共和国行政许可法》第三十二条' },
      legal: { days: 20, unit: 'workday', basis: '《中华人民共和国行政许可法》第四十二条' },
    })
    const others = items.filter(({ itemCode }) => itemCode !== '18')
    expect(JSON.stringify(others)).not.toContain('行政许可法')
  })

  it('has the five steps of a permit and a question answered', () => {
    const names = byCode('18').steps.map(({ name }) => name)
    expect(names).toEqual(['提交', '受理', '审核', '决定', '办结', '送达'])
    expect(byCode('18').questions.length).toBeGreaterThanOrEqual(1)
  })
})

describe.each(items)('$itemCode $taskName', (item) => {
  it('says that it is an example', () => {
    expect(item.example.note).toContain('示例')
    expect(item.transactAddr).toContain('示例')
    expect([item.linkWay, item.superviseWay].every((way) => way.includes('示例'))).toBe(true)
  })

  it('gives each limit and document its article, or says that it is an example', () => {
    const { receipt, supplement, legal, promise } = item.limits
    const grounds = [receipt, supplement, promise, ...(legal ? [legal] : [])].map(({ basis }) => basis)
    const words = [...grounds, ...item.materials.map(({ byLaw }) => byLaw), ...item.acceptCondition]
    for (const text of words) expect(text).toMatch(/示例|第[一二三四五六七八九十]+条|国发〔2014〕8号/)
  })

  it('promises no longer than the law allows; at once where it is 即办', () => {
    const { legal, promise } = item.limits
    expect(promise.days).toBeLessThanOrEqual(legal?.days ?? 20)
    expect(promise.days === 0).toBe(item.projectType === 'instant')
  })

  it('keeps enquiries and complaints apart', () => {
    const digits = (text: string) => text.match(/\d{4}-\d{4}-\d{4}/)?.[0]
    expect(digits(item.linkWay)).toMatch(/^0898-0000-01\d\d$/)
    expect(digits(item.superviseWay)).toMatch(/^0898-0000-02\d\d$/)
  })

  it('has a form of five to ten fields in sections, codes of persons and cards masked', () => {
    const fields = Object.entries(item.form.properties)
    expect(fields.length).toBeGreaterThanOrEqual(5)
    expect(fields.length).toBeLessThanOrEqual(10)
    for (const [name, field] of fields) {
      expect(field['x-section'], name).toBeTruthy()
      const carriesCode = /idNo|phone|card/i.test(name)
      expect(field['x-sensitive'] ?? false, name).toBe(carriesCode)
    }
    expect(item.form.properties.name).toMatchObject({ 'x-prefill': 'person.name' })
    expect(item.form.properties.idNo).toMatchObject({ format: 'resident-id', 'x-prefill': 'person.idNo' })
  })

  it('numbers its documents and has one that is needed', () => {
    expect(item.materials.map(({ code }) => code)).toEqual(
      ['m01', 'm02', 'm03', 'm04'].slice(0, item.materials.length),
    )
    expect(item.materials.some(({ isNeed }) => isNeed === '1')).toBe(true)
  })
})

describe('remedy', () => {
  it('names 行政复议 and 行政诉讼 with their times where the act can be contested', () => {
    for (const code of ['01', '07', '10', '16', '18']) {
      expect(byCode(code).remedy).toMatch(/60 日内向县人民政府申请行政复议.*6 个月内.*行政诉讼/)
    }
    expect(byCode('14').remedy).not.toMatch(/复议|诉讼/)
  })
})
