import { checkResidentId } from '@doorstep/shared/codes/resident-id'
import { checkUscc } from '@doorstep/shared/codes/uscc'
import { describe, expect, it } from 'vitest'
import { readDivisions } from '../divisions/divisions'
import { citizens } from './citizens'
import { organs } from './organs'
import { staff } from './staff'

const divisions = readDivisions()
const unique = (values: readonly string[]) => new Set(values).size === values.length

describe('citizens', () => {
  it('are a dozen, each with an own openid, number and phone', () => {
    expect(citizens).toHaveLength(12)
    expect(unique(citizens.map(({ openid }) => openid))).toBe(true)
    expect(unique(citizens.map(({ idNo }) => idNo))).toBe(true)
    expect(citizens.map(({ phone }) => phone)).toEqual(
      Array.from({ length: 12 }, (_, at) => `138000000${String(at + 1).padStart(2, '0')}`),
    )
  })

  it('have identity numbers of 白沙 with a valid check mark', () => {
    for (const { name, idNo } of citizens) {
      expect(checkResidentId(idNo, '2026-06-08'), name).toMatchObject({
        ok: true,
        id: idNo,
        areaCode: '469025',
      })
    }
    // Vectors of GB 11643 that stand in domain.md §9.
    expect(citizens.find(({ name }) => name === '符亚良')?.idNo).toBe('469025193805120013')
    expect(citizens.find(({ name }) => name === '李阿英')?.idNo).toBe('469025196503180022')
  })

  it('include five past eighty and a name outside the basic plane', () => {
    expect(citizens.filter(({ idNo }) => idNo.slice(6, 14) <= '19460608').map(({ name }) => name)).toEqual([
      '符桂英',
      '符亚良',
      '王玉兰',
      '陈阿娣',
      '李𠮷祥',
    ])
    expect([...'李𠮷祥']).toHaveLength(3)
    expect('李𠮷祥'.codePointAt(1)).toBe(0x20bb7)
  })

  it('live in villages that exist, with a service point', () => {
    for (const { villageCode, address } of citizens) {
      const village = divisions.find(({ code }) => code === villageCode)
      expect(village).toMatchObject({ level: 'village' })
      expect(`${address}委会`.endsWith(village?.name ?? '-')).toBe(true)
      expect(organs.map(({ divisionCode }) => divisionCode)).toContain(villageCode)
    }
  })
})

describe('organs', () => {
  it('stand at divisions of their own level and say that they are examples', () => {
    expect(unique(organs.map(({ code }) => code))).toBe(true)
    for (const organ of organs) {
      const division = divisions.find(({ code }) => code === organ.divisionCode)
      expect(division?.level, organ.name).toBe(organ.level)
      expect(organ.example).toBe(true)
    }
  })

  it('bear the names of their places', () => {
    expect(organs.map(({ divisionCode, name }) => [divisionCode, name])).toEqual([
      ['469025', '白沙黎族自治县民政局'],
      ['469025', '白沙黎族自治县人力资源和社会保障局'],
      ['469025', '白沙黎族自治县林业局'],
      ['469025', '白沙黎族自治县卫生健康委员会'],
      ['469025102', '邦溪镇人民政府'],
      ['469025103', '打安镇人民政府'],
      ['469025102200', '孟果村便民服务站'],
      ['469025102202', '邦溪村便民服务站'],
      ['469025102203', '南班村便民服务站'],
      ['469025103200', '打安村便民服务站'],
      ['469025103201', '南达村便民服务站'],
    ])
  })

  it('carry credit codes that pass their check (domain.md §9)', () => {
    const codes = organs.flatMap(({ uscc }) => (uscc ? [uscc] : []))
    expect(codes).toEqual([
      '1146902500824101XX',
      '11469025008241028X',
      '11469025008241036Q',
      '11469025008242012H',
    ])
    expect(codes.every((code) => checkUscc(code).ok)).toBe(true)
  })
})

describe('staff', () => {
  it('have one login each, at an organ that exists', () => {
    expect(unique(staff.map(({ username }) => username))).toBe(true)
    for (const { username, organCode, roles } of staff) {
      expect(username).toMatch(/^[a-z]{4,20}$/)
      expect(organs.map(({ code }) => code)).toContain(organCode)
      expect(roles.length).toBeGreaterThan(0)
    }
  })

  it('are two at the window of 邦溪镇, and one administrator who handles no case', () => {
    const at = (organCode: string, role: string) =>
      staff.filter((one) => one.organCode === organCode && one.roles.some((own) => own === role))
    expect(at('469025102-town', 'window').map(({ username }) => username)).toEqual(['chenlihua', 'wuhaiyan'])
    expect(staff.filter(({ roles }) => roles.includes('administrator')).map(({ roles }) => roles)).toEqual([
      ['administrator'],
    ])
  })
})
