import { applicantFields } from './applicant-fields'
import type { StoryStep } from './story.types'

/** 孟果村, decided by the town: a senior card overdue and one just sent in, two instant items and one to do. */
export const bangxiCardsAndRegistrations: readonly StoryStep[] = [
  {
    at: '2026-06-08T09:12:00+08:00',
    by: 'oDemo_fu_yaliang',
    act: 'submit',
    case: 'fu-yaliang-card',
    itemCode: '16',
    form: {
      ...applicantFields('oDemo_fu_yaliang'),
      applyKind: 'lost',
      collectWay: 'village',
      homeDelivery: true,
    },
    photos: { m01: 2, m02: 1 },
  },
  // Accepted on Monday 8 June, promised in five working days: due Monday 15 June, so overdue at storyNow.
  { at: '2026-06-08T10:05:00+08:00', by: 'chenlihua', act: 'accept', case: 'fu-yaliang-card' },
  {
    at: '2026-06-09T09:30:00+08:00',
    by: 'huangwenbin',
    act: 'review',
    case: 'fu-yaliang-card',
    recommendation: 'approve',
    opinion: '原证确已遗失，照片合格，建议补发。',
  },
  {
    at: '2026-06-16T08:12:00+08:00',
    by: 'oDemo_wang_yulan',
    act: 'submit',
    case: 'wang-yulan-card',
    itemCode: '16',
    form: {
      ...applicantFields('oDemo_wang_yulan'),
      applyKind: 'first',
      collectWay: 'town',
      remark: '下午家里才有人。',
    },
    photos: { m01: 2, m02: 1 },
  },
  {
    at: '2026-06-10T21:30:00+08:00',
    by: 'oDemo_ji_xiaomei',
    act: 'submit',
    case: 'ji-xiaomei-birth',
    itemCode: '14',
    form: {
      ...applicantFields('oDemo_ji_xiaomei'),
      spouseName: '符志远',
      spouseIdNo: '46902519940719003X',
      childOrder: 1,
      stage: 'born',
      birthDate: '2026-05-28',
    },
    photos: { m01: 4, m02: 1 },
  },
  {
    at: '2026-06-11T08:45:00+08:00',
    by: 'chenlihua',
    act: 'decideInstantly',
    case: 'ji-xiaomei-birth',
    outcome: 'approve',
    opinion: '两人身份核对一致，已登记。给孩子上户口请到派出所。',
  },
  {
    at: '2026-06-10T12:40:00+08:00',
    by: 'oDemo_fu_zhiyuan',
    act: 'submit',
    case: 'fu-zhiyuan-pension',
    itemCode: '01',
    form: {
      ...applicantFields('oDemo_fu_zhiyuan'),
      payGrade: '500',
      careGroup: 'none',
      otherPension: 'active',
    },
    photos: { m01: 2, m02: 2 },
  },
  {
    at: '2026-06-10T15:30:00+08:00',
    by: 'wuhaiyan',
    act: 'notAccept',
    case: 'fu-zhiyuan-pension',
    reason:
      '您正在交职工养老保险，不能同时参加居民养老保险（国发〔2014〕8号）。停交职工养老保险以后，可以再来登记。',
  },
  {
    at: '2026-06-16T08:40:00+08:00',
    by: 'oDemo_ji_xiaomei',
    act: 'submit',
    case: 'ji-xiaomei-pension',
    itemCode: '01',
    form: {
      ...applicantFields('oDemo_ji_xiaomei'),
      payGrade: '200',
      careGroup: 'none',
      otherPension: 'never',
    },
    photos: { m01: 2, m02: 2 },
  },
]
