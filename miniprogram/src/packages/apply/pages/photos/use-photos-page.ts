import { useRouter } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { open, pages } from '../../../../ui/go'
import { isBusy, type Photo, uploadIdsOf } from '../../../../ui/photos/photos.model'
import { scrollTo } from '../../../../ui/scroll-to'
import { findMissingMaterials } from '../../photos/materials.model'
import { type Journey, useApplication } from '../../use-application'

export function usePhotosPage() {
  const { itemCode = '' } = useRouter().params
  const resource = useApplication()
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [busy, setBusy] = useState(false)
  const lists = useRef<Record<string, readonly Photo[]>>({})

  function changed(journey: Journey, code: string, photos: readonly Photo[]): void {
    lists.current[code] = photos
    const uploadIds = uploadIdsOf(photos)
    if (uploadIds.join() !== (journey.draft.photos[code] ?? []).join()) {
      journey.save({ photos: { ...journey.draft.photos, [code]: uploadIds } })
    }
    setErrors(({ [code]: _mended, ...others }) => others)
    setBusy(Object.values(lists.current).some(isBusy))
  }

  function goOn(journey: Journey): void {
    const missing = findMissingMaterials(journey.item.definition.materials, journey.draft.photos)
    setErrors(missing)
    const [first] = Object.keys(missing)
    if (first) scrollTo(`#material-${first}`)
    else open(pages.check(itemCode))
  }

  return { resource, errors, busy, changed, goOn }
}
