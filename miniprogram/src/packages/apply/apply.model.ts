import type { ItemView } from '@doorstep/shared/contracts/catalogue.contract'
import type { Me } from '@doorstep/shared/contracts/session.contract'

export const stepNames = ['填写', '拍照上传', '核对提交'] as const

/** What one application works with: who, what and where. */
export interface Application {
  me: Me
  item: ItemView
  /** The place she applies at. */
  placeCode: string
}

/** What must come before the form: a real name first, then a place. */
export function findMissing(me: Me): 'real-name' | 'place' | undefined {
  if (!me.person) return 'real-name'
  return me.place ? undefined : 'place'
}
