import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Division, readDivisions } from './divisions'

const divisions = readDivisions()
const byCode = new Map(divisions.map((division) => [division.code, division]))

function countOf(level: Division['level']): number {
  return divisions.filter((division) => division.level === level).length
}

describe('the divisions of Hainan', () => {
  it('are as many as the statistics of 2023 have', () => {
    expect(
      ['province', 'prefecture', 'county', 'town', 'village'].map((level) => countOf(level as never)),
    ).toEqual([1, 3, 27, 243, 3296])
    expect(byCode.size).toBe(3570)
  })

  it('hang together: each parent exists, comes first and lies higher', () => {
    const seen = new Set<string>()
    for (const { code, parentCode, level } of divisions) {
      if (level === 'province') expect(parentCode).toBeNull()
      else expect(seen.has(parentCode ?? ''), code).toBe(true)
      seen.add(code)
    }
  })

  it('lead from the province to 孟果村', () => {
    expect(byCode.get('469025102200')).toEqual({
      code: '469025102200',
      name: '孟果村委会',
      level: 'village',
      parentCode: '469025102',
      path: '460000/469025/469025102/469025102200',
    })
    expect(byCode.get('469025102')).toMatchObject({ name: '邦溪镇', level: 'town', parentCode: '469025' })
    expect(byCode.get('469025')).toMatchObject({
      name: '白沙黎族自治县',
      level: 'county',
      parentCode: '460000',
    })
    expect(byCode.get('460000')).toMatchObject({ name: '海南省', level: 'province' })
  })

  it('put 定安 at 469021, not at 469025 as lists from before 2008 do', () => {
    expect(byCode.get('469021')?.name).toBe('定安县')
  })

  it('keep 儋州 once, at county level, and 三沙 under its prefecture', () => {
    expect(byCode.get('460400')).toMatchObject({ name: '儋州市', level: 'county', parentCode: '460000' })
    expect(byCode.get('460400499')).toMatchObject({ name: '洋浦经济开发区', parentCode: '460400' })
    expect(byCode.get('460321')).toMatchObject({ level: 'county', parentCode: '460300' })
  })
})

const reference = process.env.REFERENCE_DIR

/** Runs only where the source file is at hand; the name of the test says so when it is not. */
describe.skipIf(!reference)('against the source file in REFERENCE_DIR', () => {
  it('is the same row by row, but for the two headings and the filled-up codes', () => {
    const text = readFileSync(path.join(reference ?? '', 'data/divisions-hainan.csv'), 'utf8')
    const expected = text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .filter(([code]) => code !== '4690' && code !== '4604')
      .map(([code = '', name, level, parent = '']) => {
        const above = parent === '4690' || parent === '4604' ? '46' : parent
        return [code.padEnd(6, '0'), name, level, above === '' ? '' : above.padEnd(6, '0')].join()
      })
    const ours = divisions.map(({ code, name, level, parentCode }) =>
      [code, name, level, parentCode ?? ''].join(),
    )
    expect(ours.sort()).toEqual(expected.sort())
  })
})
