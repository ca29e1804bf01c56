import type { CaseAction, CaseEventType, CaseStatus, ProjectType, StaffRole } from './case.status'

/** The legal word beside the plain one: `term` is the field's own, `plain` is what a villager reads. */
export interface Word {
  term: string
  plain: string
  /** Colour family of look.md; always shown with an icon and the word. */
  tone: 'waiting' | 'done' | 'asks' | 'refused'
}

export const statusWords = {
  SUBMITTED: { term: '网上申报', plain: '已提交，等待受理', tone: 'waiting' },
  SUPPLEMENT_REQUIRED: { term: '补齐补正', plain: '请您补材料', tone: 'asks' },
  NOT_ACCEPTED: { term: '不予受理', plain: '没有受理', tone: 'refused' },
  REVIEWING: { term: '审核', plain: '正在审核', tone: 'waiting' },
  DECIDING: { term: '审批', plain: '等待决定', tone: 'waiting' },
  DECIDED_APPROVED: { term: '准予', plain: '已同意', tone: 'done' },
  DECIDED_REJECTED: { term: '不予', plain: '没有同意', tone: 'refused' },
  CLOSED: { term: '办结', plain: '已办完', tone: 'done' },
} satisfies Record<CaseStatus, Word>

export const actionWords = {
  supplement: '补交材料',
  accept: '受理',
  notAccept: '不予受理',
  requireSupplement: '一次告知补正',
  review: '审核',
  decide: '作出决定',
  decideInstantly: '当场办结',
  close: '送达办结',
} satisfies Record<CaseAction, string>

export const eventWords = {
  CaseSubmitted: '提交申请',
  SupplementRequired: '一次告知需要补的材料',
  SupplementSubmitted: '补交了材料',
  CaseAccepted: '受理',
  CaseNotAccepted: '不予受理',
  CaseReviewed: '审核',
  CaseDecided: '作出决定',
  CaseClosed: '送达办结',
} satisfies Record<CaseEventType, string>

export const roleWords = {
  window: '窗口受理',
  reviewer: '审核',
  approver: '审批',
  agent: '村代办员',
  administrator: '系统管理员',
} satisfies Record<StaffRole, string>

export const projectTypeWords = {
  instant: '即办件',
  promised: '承诺件',
} satisfies Record<ProjectType, string>
