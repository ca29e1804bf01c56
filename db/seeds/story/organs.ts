import type { Department } from '@doorstep/shared/catalogue/item-definition'

/** A body of the demo: a real place, an invented post. */
export interface SeedOrgan {
  code: string
  name: string
  department: Department
  level: 'village' | 'town' | 'county'
  /** 统计用区划代码: 6 digits for the county, 9 a town, 12 a village. */
  divisionCode: string
  /** 统一社会信用代码, synthetic with a valid check mark; null where the demo has none. */
  uscc: string | null
  example: true
}

const countyCode = '469025'
const countyName = '白沙黎族自治县'

function countyOrgan(department: Department, office: string, uscc: string | null): SeedOrgan {
  const code = `${countyCode}-${department}`
  return {
    code,
    name: countyName + office,
    department,
    level: 'county',
    divisionCode: countyCode,
    uscc,
    example: true,
  }
}

function townOrgan(divisionCode: string, town: string, uscc: string | null): SeedOrgan {
  return {
    code: `${divisionCode}-town`,
    name: `${town}人民政府`,
    department: 'town-government',
    level: 'town',
    divisionCode,
    uscc,
    example: true,
  }
}

function villagePoint(divisionCode: string, village: string): SeedOrgan {
  return {
    code: `${divisionCode}-point`,
    name: `${village}便民服务站`,
    department: 'village-service-point',
    level: 'village',
    divisionCode,
    uscc: null,
    example: true,
  }
}

/** The bodies that receive, accept and decide in the story: one county, two of its towns, five villages. */
export const organs: readonly SeedOrgan[] = [
  countyOrgan('civil-affairs', '民政局', '1146902500824101XX'),
  countyOrgan('human-resources', '人力资源和社会保障局', '11469025008241028X'),
  countyOrgan('forestry', '林业局', '11469025008241036Q'),
  countyOrgan('health', '卫生健康委员会', null),
  townOrgan('469025102', '邦溪镇', '11469025008242012H'),
  townOrgan('469025103', '打安镇', null),
  villagePoint('469025102200', '孟果村'),
  villagePoint('469025102202', '邦溪村'),
  villagePoint('469025102203', '南班村'),
  villagePoint('469025103200', '打安村'),
  villagePoint('469025103201', '南达村'),
]
