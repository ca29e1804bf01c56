import type { ItemView } from '@doorstep/shared/contracts/catalogue.contract'
import type { Me } from '@doorstep/shared/contracts/session.contract'
import Taro, { useRouter } from '@tarojs/taro'
import { getItem } from '../../../../api/items'
import { getMe } from '../../../../api/me'
import { type Resource, useResource } from '../../../../ui/use-resource'
import { findPhoneNumber } from '../../../../words/item-words'

export interface Guide {
  item: ItemView
  me?: Me
}

/** A guide can be read by anyone; with a login it tells about her own place. */
export function useGuide(): Resource<Guide> {
  const { itemCode = '' } = useRouter().params
  return useResource(async () => {
    const me = await getMe().catch(() => undefined)
    return { me, item: await getItem(itemCode, me?.place?.code) }
  })
}

/** Asks first, as the phone does; she may change her mind. */
export function dial(text: string): void {
  const phoneNumber = findPhoneNumber(text)
  if (phoneNumber) Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
