import type { FormValues } from '@doorstep/shared/form/form-schema.types'

/** Photos to a document, by its code; the runner makes example pictures. */
export type PhotoCounts = Readonly<Record<string, number>>
export type StoryOutcome = 'approve' | 'reject'

interface Step {
  /** Business time with offset, Asia/Shanghai. */
  at: string
}
interface CitizenStep extends Step {
  /** openid */
  by: string
}
interface StaffStep extends Step {
  /** username */
  by: string
  /** The story's own name of a case; its number is given when it is made. */
  case: string
}

export interface SubmitStep extends CitizenStep {
  act: 'submit'
  case: string
  itemCode: string
  form: FormValues
  photos: PhotoCounts
}
export interface SupplementStep extends CitizenStep {
  act: 'supplement'
  case: string
  form?: FormValues
  photos: PhotoCounts
}

/** One act through a use case, with the fields that the act's contract asks for. */
export type StoryStep =
  | (CitizenStep & { act: 'realName' })
  /** She chooses her home village. */
  | (CitizenStep & { act: 'place' })
  | SubmitStep
  | SupplementStep
  | (StaffStep & { act: 'accept'; opinion?: string })
  | (StaffStep & { act: 'notAccept'; reason: string })
  | (StaffStep & { act: 'requireSupplement'; materials: { code: string; note: string }[]; note: string })
  | (StaffStep & { act: 'review'; recommendation: StoryOutcome; opinion: string })
  | (StaffStep & { act: 'decide'; outcome: StoryOutcome; opinion: string })
  | (StaffStep & { act: 'decideInstantly'; outcome: StoryOutcome; opinion: string })
  | (StaffStep & { act: 'close'; opinion?: string })
