import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import type { AnswerOf } from '@doorstep/shared/contracts/contracts'
import { api } from './api'
import type { InputOf } from './send'

export type Submission = InputOf<'case.submit'>['body']
export type Supplement = InputOf<'case.supplement'>['body']
export type CasePage = AnswerOf<'case.mine'>

export function listMyCases(cursor?: string): Promise<CasePage> {
  return api.call('case.mine', { query: { cursor } })
}

export function getCase(caseNo: string): Promise<CaseDetail> {
  return api.call('case.get', { params: { caseNo } })
}

export function submitCase(body: Submission, idempotencyKey: string): Promise<CaseDetail> {
  return api.call('case.submit', { body }, { idempotencyKey })
}

export function supplementCase(
  caseNo: string,
  body: Supplement,
  idempotencyKey: string,
): Promise<CaseDetail> {
  return api.call('case.supplement', { params: { caseNo }, body }, { idempotencyKey })
}
