import type { PlaceChild } from '@doorstep/shared/contracts/catalogue.contract'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { sentenceOf } from '../../../../api/failure'
import { choosePlace } from '../../../../api/me'
import { listPlaces } from '../../../../api/places'
import { back, pages, replace } from '../../../../ui/go'
import { useResource } from '../../../../ui/use-resource'
import { cutAt, type Trail } from './choose.model'

export function useChoose() {
  const { itemCode } = useRouter().params
  const [trail, setTrail] = useState<Trail>([])
  const [saving, setSaving] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const parent = trail.at(-1)?.code
  const resource = useResource(() => listPlaces(parent), { once: true, about: parent })

  function choose(place: PlaceChild): void {
    setProblem(undefined)
    if (place.hasChildren) setTrail([...trail, { code: place.code, name: place.name }])
    else void settle(place)
  }

  async function settle({ code }: PlaceChild): Promise<void> {
    if (saving) return
    setSaving(code)
    try {
      await choosePlace(code)
      if (itemCode) replace(pages.form(itemCode))
      else back()
    } catch (error) {
      setProblem(sentenceOf(error))
      setSaving(undefined)
    }
  }

  return { resource, trail, saving, problem, choose, again: (code: string) => setTrail(cutAt(trail, code)) }
}
