import type { ProjectType } from '@doorstep/shared/case/case.status'

export type Outcome = 'approve' | 'reject'

/** The three bodies of a case, by row id; they may be one and the same. */
export interface Bodies {
  receive: number
  accept: number
  decide: number
}

/** Codes and digests only: nothing personal stands in clear in a history. */
export interface EventPayloads {
  CaseSubmitted: {
    projectType: ProjectType
    bodies: Bodies
    itemVersion: number
    formDigest: string
    papers: string[]
  }
  SupplementRequired: { materials: string[] }
  SupplementSubmitted: { formDigest: string | null; papers: string[] }
  CaseAccepted: Record<string, never>
  CaseNotAccepted: Record<string, never>
  CaseReviewed: { recommendation: Outcome }
  CaseDecided: { outcome: Outcome }
  CaseClosed: Record<string, never>
}

export type EventName = keyof EventPayloads

/** What an act says in words; sealed before it is written. */
export interface Words {
  text?: string
  /** Per material: what is missing. */
  notes?: Record<string, string>
}

/** A fact that deciding brings forth. */
export type NewEvent = {
  [Name in EventName]: { type: Name; payload: EventPayloads[Name]; words?: Words }
}[EventName]

/** A fact of the history: when it happened (day in Shanghai) and which person did it. */
export type PastEvent = NewEvent & { seq: number; on: string; personId: number | null }
