import type { CaseSummary } from '@doorstep/shared/contracts/case.views'
import type { ItemSummary } from '@doorstep/shared/contracts/catalogue.contract'
import type { Me } from '@doorstep/shared/contracts/session.contract'
import Taro, { useDidShow } from '@tarojs/taro'
import { listMyCases } from '../../api/cases'
import { ApiRefusal, SignedOut, sentenceOf } from '../../api/failure'
import { listItems } from '../../api/items'
import { getMe, refreshMe } from '../../api/me'
import { findMe } from '../../session/me-store'
import { palette } from '../../ui/palette'
import { showUnread } from '../../ui/unread-badge'
import { type Resource, useResource } from '../../ui/use-resource'
import { pickOpenCases } from './home.model'

export interface Home {
  me?: Me
  items: ItemSummary[]
  openCases: CaseSummary[]
  /** Why her own things are not shown; the services are there all the same. */
  problem?: string
}

export function useHome(): Resource<Home> {
  // The page's configuration says so too, but the H5 build reads no colours from it.
  useDidShow(() => {
    Taro.setNavigationBarColor({ frontColor: '#ffffff', backgroundColor: palette.primary }).catch(
      () => undefined,
    )
  })
  return useResource(loadHome)
}

async function loadHome(): Promise<Home> {
  const mine = await findMine()
  const place = mine.me?.place?.code
  const [items, cases] = await Promise.all([listItems(place), mine.me ? listMyCases() : undefined])
  showUnread(mine.me?.unreadMessages ?? 0)
  return { ...mine, items, openCases: pickOpenCases(cases?.cases ?? []) }
}

/** Services can be read without a login, so a refused one does not empty the page. */
async function findMine(): Promise<Pick<Home, 'me' | 'problem'>> {
  try {
    return { me: findMe() ? await refreshMe() : await getMe() }
  } catch (error) {
    if (error instanceof SignedOut) return {}
    if (error instanceof ApiRefusal) return { problem: sentenceOf(error) }
    throw error
  }
}
