import { applicantFields } from './applicant-fields'
import type { StoryStep } from './story.types'

/** 高龄津贴 in 孟果村: one decided by the county, one still with the town. */
export const bangxiAllowances: readonly StoryStep[] = [
  {
    at: '2026-06-08T09:25:00+08:00',
    by: 'oDemo_fu_yaliang',
    act: 'submit',
    case: 'fu-yaliang-allowance',
    itemCode: '07',
    form: {
      ...applicantFields('oDemo_fu_yaliang'),
      relativeName: '符大勇',
      relativeRelation: 'child',
      relativePhone: '13800000101',
      bankName: '农村信用社',
      bankCardNo: '6200000000000000026',
    },
    photos: { m01: 2, m02: 2, m03: 1 },
  },
  {
    at: '2026-06-08T10:20:00+08:00',
    by: 'wuhaiyan',
    act: 'accept',
    case: 'fu-yaliang-allowance',
    opinion: '材料齐全，予以受理。',
  },
  {
    at: '2026-06-10T15:10:00+08:00',
    by: 'huangwenbin',
    act: 'review',
    case: 'fu-yaliang-allowance',
    recommendation: 'approve',
    opinion: '年龄、户口和银行卡核对一致，建议同意。',
  },
  {
    at: '2026-06-15T10:30:00+08:00',
    by: 'fuyongkang',
    act: 'decide',
    case: 'fu-yaliang-allowance',
    outcome: 'approve',
    opinion: '已满 80 周岁，户口在本县，同意发放高龄津贴。',
  },
  {
    at: '2026-06-09T19:40:00+08:00',
    by: 'oDemo_wang_yulan',
    act: 'submit',
    case: 'wang-yulan-allowance',
    itemCode: '07',
    form: {
      ...applicantFields('oDemo_wang_yulan'),
      bankName: '农村信用社',
      bankCardNo: '6200000000000000034',
    },
    photos: { m01: 2, m02: 2, m03: 1 },
  },
  { at: '2026-06-11T09:05:00+08:00', by: 'chenlihua', act: 'accept', case: 'wang-yulan-allowance' },
]
