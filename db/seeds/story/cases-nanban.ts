import { applicantFields } from './applicant-fields'
import { getCitizen } from './citizens'
import type { StoryStep } from './story.types'

const shanlin = getCitizen('oDemo_wang_shanlin')

/** 南班村: a supplement asked for, a relief refused, a logging permit in review at the county. */
export const nanbanCases: readonly StoryStep[] = [
  {
    at: '2026-06-11T16:20:00+08:00',
    by: 'oDemo_chen_adi',
    act: 'submit',
    case: 'chen-adi-allowance',
    itemCode: '07',
    form: {
      ...applicantFields('oDemo_chen_adi'),
      relativeName: '王小妹',
      relativeRelation: 'child-in-law',
      relativePhone: '13800000102',
      bankName: '农村信用社',
      bankCardNo: '6200000000000000042',
    },
    photos: { m01: 2, m02: 1, m03: 1 },
  },
  {
    at: '2026-06-12T10:40:00+08:00',
    by: 'wuhaiyan',
    act: 'requireSupplement',
    case: 'chen-adi-allowance',
    materials: [
      { code: 'm02', note: '只有首页，请再拍您本人的那一页。' },
      { code: 'm03', note: '卡号反光看不清，请避开灯光再拍一张。' },
    ],
    note: '还差两样，补齐就给您办。不会拍的话，请带到南班村便民服务站。',
  },
  {
    at: '2026-06-08T12:10:00+08:00',
    by: 'oDemo_wang_shanlin',
    act: 'submit',
    case: 'wang-shanlin-relief',
    itemCode: '10',
    form: {
      ...applicantFields('oDemo_wang_shanlin'),
      familySize: 3,
      cause: 'illness',
      happenedOn: '2026-05-11',
      situation: '上个月家里人住院做手术，一共花了 12,600 元，报销还没有全部下来，手头有点紧。',
      bankName: '农村信用社',
      bankCardNo: '6200000000000000059',
    },
    photos: { m01: 2, m02: 4, m03: 5 },
  },
  { at: '2026-06-09T11:10:00+08:00', by: 'wuhaiyan', act: 'accept', case: 'wang-shanlin-relief' },
  {
    at: '2026-06-11T11:20:00+08:00',
    by: 'huangwenbin',
    act: 'review',
    case: 'wang-shanlin-relief',
    recommendation: 'reject',
    opinion: '已上门了解：报销后自己负担 1,150 元，家里有稳定的割胶收入，基本生活没有严重困难，建议不同意。',
  },
  {
    at: '2026-06-15T16:10:00+08:00',
    by: 'fuyongkang',
    act: 'decide',
    case: 'wang-shanlin-relief',
    outcome: 'reject',
    opinion:
      '报销后您家自己负担 1,150 元，还没有到基本生活严重困难的程度（《社会救助暂行办法》第四十七条）。以后情况有变，可以再申请。',
  },
  {
    at: '2026-06-09T18:50:00+08:00',
    by: 'oDemo_wang_shanlin',
    act: 'submit',
    case: 'wang-shanlin-logging',
    itemCode: '18',
    form: {
      name: shanlin.name,
      idNo: shanlin.idNo,
      phone: shanlin.phone,
      location: `${shanlin.address}后山`,
      rightNo: '示例林证字第 0018 号',
      treeSpecies: 'rubber',
      areaMu: 6,
      volumeM3: 32,
      method: 'clear',
      regeneration: '明年雨季前在原地补种橡胶树 180 株。',
    },
    photos: { m01: 2, m02: 3, m03: 1 },
  },
  {
    at: '2026-06-11T10:00:00+08:00',
    by: 'wangchunmei',
    act: 'accept',
    case: 'wang-shanlin-logging',
    opinion: '材料齐全，符合法定形式，予以受理。',
  },
]
