import { readFileSync } from 'node:fs'

export type DivisionLevel = 'province' | 'prefecture' | 'county' | 'town' | 'village'

export interface Division {
  /** 统计用区划代码: 6 digits down to the county, 9 a town, 12 a village. */
  code: string
  name: string
  level: DivisionLevel
  /** Null for the province alone. */
  parentCode: string | null
  /** Codes from the province down to the division itself, joined by '/'. */
  path: string
}

/** All divisions of Hainan, each after its parent. What was chosen and whence stands atop `hainan.csv`. */
export function readDivisions(): Division[] {
  const text = readFileSync(new URL('./hainan.csv', import.meta.url), 'utf8')
  const paths = new Map<string, string>()
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const row = readRow(line)
      const path = row.parentCode === null ? row.code : `${getPath(paths, row.parentCode)}/${row.code}`
      paths.set(row.code, path)
      return { ...row, path }
    })
}

function readRow(line: string): Omit<Division, 'path'> {
  const [code = '', name = '', level, parent] = line.split(',')
  if (code.length === 12) return { code, name, level: 'village', parentCode: code.slice(0, 9) }
  if (code.length === 9) return { code, name, level: 'town', parentCode: code.slice(0, 6) }
  if (level !== 'province' && level !== 'prefecture' && level !== 'county') {
    throw new Error(`no level in the row of ${code}`)
  }
  return { code, name, level, parentCode: parent || null }
}

function getPath(paths: ReadonlyMap<string, string>, code: string): string {
  const path = paths.get(code)
  if (path === undefined) throw new Error(`no division ${code} above its children`)
  return path
}
