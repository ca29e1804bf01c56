import type { Me } from '@doorstep/shared/contracts/session.contract'
import { findMe, setMe } from '../session/me-store'
import { api, session } from './api'

/** Who is logged in, from memory where it is known; logs in where nobody is. */
export async function getMe(): Promise<Me> {
  // A login brings `me` along.
  await session.token()
  return findMe() ?? refreshMe()
}

export async function refreshMe(): Promise<Me> {
  return keep(await api.call('me.get', {}))
}

export async function confirmRealName(name: string, idNo: string, idempotencyKey: string): Promise<Me> {
  return keep(await api.call('me.realName', { body: { name, idNo } }, { idempotencyKey }))
}

export async function choosePlace(placeCode: string): Promise<Me> {
  return keep(await api.call('me.place', { body: { placeCode } }))
}

/** Logs out here whatever the network does; the server is told when it can be reached. */
export async function logOut(): Promise<void> {
  const ending = api.call('session.end', { body: {} }).catch(() => undefined)
  await ending
  session.signOut()
}

function keep(me: Me): Me {
  setMe(me)
  return me
}
