/**
 * The words of a case: its states, what may be done in each, and by whom.
 * Names follow 办件 states of the national 政务服务平台基础数据规范 (GB/T 39046-2020) and 行政许可法 art. 32–44.
 * Deciding whether an act is lawful is the BFF's; this is the table both clients may read.
 */
export const caseStatuses = [
  'SUBMITTED',
  'SUPPLEMENT_REQUIRED',
  'NOT_ACCEPTED',
  'REVIEWING',
  'DECIDING',
  'DECIDED_APPROVED',
  'DECIDED_REJECTED',
  'CLOSED',
] as const
export type CaseStatus = (typeof caseStatuses)[number]

export const caseActions = [
  'supplement',
  'accept',
  'notAccept',
  'requireSupplement',
  'review',
  'decide',
  'decideInstantly',
  'close',
] as const
export type CaseAction = (typeof caseActions)[number]

/** What the state of a case lets anybody do at all. Kind of item, role, place and history narrow it further. */
export const actionsByStatus = {
  SUBMITTED: ['accept', 'notAccept', 'requireSupplement', 'decideInstantly'],
  SUPPLEMENT_REQUIRED: ['supplement'],
  NOT_ACCEPTED: [],
  REVIEWING: ['review'],
  DECIDING: ['decide'],
  DECIDED_APPROVED: ['close'],
  DECIDED_REJECTED: ['close'],
  CLOSED: [],
} as const satisfies Record<CaseStatus, readonly CaseAction[]>

/** Roles a post may carry: 窗口受理, 审核, 审批 at an organ; 代办员 at a village point; 系统管理员. */
export const staffRoles = ['window', 'reviewer', 'approver', 'agent', 'administrator'] as const
export type StaffRole = (typeof staffRoles)[number]

/** Which of the case's three bodies acts, and in which role; `applicant` acts for herself. */
export const actorOfAction = {
  supplement: { body: 'applicant', role: null },
  accept: { body: 'accept', role: 'window' },
  notAccept: { body: 'accept', role: 'window' },
  requireSupplement: { body: 'accept', role: 'window' },
  decideInstantly: { body: 'accept', role: 'window' },
  review: { body: 'accept', role: 'reviewer' },
  decide: { body: 'decide', role: 'approver' },
  close: { body: 'accept', role: 'window' },
} as const satisfies Record<CaseAction, { body: 'applicant' | 'accept' | 'decide'; role: StaffRole | null }>

/** 即办件 is decided at the counter in one act; 承诺件 goes through review and decision. (GB/T 39046 A.6) */
export const projectTypes = ['instant', 'promised'] as const
export type ProjectType = (typeof projectTypes)[number]

export const caseEventTypes = [
  'CaseSubmitted',
  'SupplementRequired',
  'SupplementSubmitted',
  'CaseAccepted',
  'CaseNotAccepted',
  'CaseReviewed',
  'CaseDecided',
  'CaseClosed',
] as const
export type CaseEventType = (typeof caseEventTypes)[number]
