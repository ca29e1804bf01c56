import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { useRouter } from '@tarojs/taro'
import { getCase } from '../../api/cases'
import { findToday } from '../../api/clock'
import { type Resource, useResource } from '../../ui/use-resource'

export interface CaseToday {
  detail: CaseDetail
  /** By the clock the limits are counted with; only marks a day. */
  today?: string
}

export function useCase(): Resource<CaseToday> {
  const { caseNo = '' } = useRouter().params
  return useResource(async () => {
    const [detail, today] = await Promise.all([getCase(caseNo), findToday()])
    return { detail, today }
  })
}
