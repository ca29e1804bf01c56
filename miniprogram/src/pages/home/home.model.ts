import type { CaseSummary } from '@doorstep/shared/contracts/case.views'
import type { Me } from '@doorstep/shared/contracts/session.contract'

export function greet(me: Me | undefined): string {
  return me?.person ? `您好，${me.person.name}` : '您好'
}

/** 海南省 白沙黎族自治县 邦溪镇 孟果村 → 邦溪镇 孟果村: what lies above says nothing new to her. */
export function shortPlace(fullName: string): string {
  return fullName.split(' ').slice(-2).join(' ')
}

const over: readonly CaseSummary['status'][] = ['CLOSED', 'NOT_ACCEPTED']

/** Cases that still move: those that wait for her first, then due soonest first. */
export function pickOpenCases(cases: readonly CaseSummary[]): CaseSummary[] {
  return cases.filter((one) => !over.includes(one.status)).sort((a, b) => rankOf(a).localeCompare(rankOf(b)))
}

function rankOf({ status, due }: CaseSummary): string {
  return (status === 'SUPPLEMENT_REQUIRED' ? '0' : '1') + (due?.dueDate ?? '9999')
}
