import { useRouter } from '@tarojs/taro'
import { getItem } from '../../api/items'
import { getMe } from '../../api/me'
import { type Draft, draftKey } from '../../draft/draft-store'
import { drafts } from '../../draft/drafts'
import { pages, replace } from '../../ui/go'
import { type Resource, useResource } from '../../ui/use-resource'
import { type Application, findMissing } from './apply.model'
import { knownAnswersOf, startValues } from './form/form.model'

/** An application with its draft: shared by the three screens of one journey. */
export interface Journey extends Application {
  draft: Draft
  save(change: Partial<Draft>): void
  drop(): void
}

/** Loads what an application needs; without a real name or a place it leads there first. */
export function useApplication(): Resource<Journey> {
  const { itemCode = '' } = useRouter().params
  return useResource(() => loadJourney(itemCode), { once: true })
}

async function loadJourney(itemCode: string): Promise<Journey> {
  const me = await getMe()
  const missing = findMissing(me)
  if (missing) {
    replace(missing === 'real-name' ? pages.realName(itemCode) : pages.place(itemCode))
    // The page is being left; it goes on waiting.
    return new Promise(() => undefined)
  }
  const placeCode = me.place?.code ?? ''
  const item = await getItem(itemCode, placeCode)
  return { me, item, placeCode, ...openDraft({ me, item, placeCode }) }
}

function openDraft({ me, item }: Application): Pick<Journey, 'draft' | 'save' | 'drop'> {
  const { itemCode, form, materials } = item.definition
  const key = draftKey(me.accountId, itemCode)
  const found = drafts.find(key)
  const codes = materials.map((material) => material.code)
  const draft: Draft = {
    itemVersion: item.version,
    values: startValues(form, found?.values ?? {}, knownAnswersOf(me)),
    photos: Object.fromEntries(Object.entries(found?.photos ?? {}).filter(([code]) => codes.includes(code))),
    // Another version is another application.
    submitKey: found?.itemVersion === item.version ? found.submitKey : undefined,
  }
  drafts.save(key, draft, form)
  return {
    draft,
    // Another screen of the journey may have saved meanwhile.
    save: (change) => drafts.save(key, Object.assign(draft, drafts.find(key), change), form),
    drop: () => drafts.drop(key),
  }
}
