import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import Taro, { useRouter } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { getCase, supplementCase } from '../../../../api/cases'
import { newUuid } from '../../../../platform/new-uuid'
import { platform } from '../../../../platform/platform'
import { progressTemplate } from '../../../../platform/templates'
import { back } from '../../../../ui/go'
import { isBusy, type Photo, uploadIdsOf } from '../../../../ui/photos/photos.model'
import { scrollTo } from '../../../../ui/scroll-to'
import { useResource } from '../../../../ui/use-resource'
import { askedMaterials, explainSupplementFailure, type SupplementProblem } from '../../supplement.model'

export function useSupplement() {
  const { caseNo = '' } = useRouter().params
  const resource = useResource(() => getCase(caseNo), { once: true })
  const [photos, setPhotos] = useState<Record<string, readonly Photo[]>>({})
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<SupplementProblem>()
  // One for this visit; a later visit is held off by the version of the case.
  const key = useRef<Promise<string>>()

  function changed(code: string, list: readonly Photo[]): void {
    setPhotos((before) => ({ ...before, [code]: list }))
    setErrors(({ [code]: _mended, ...others }) => others)
  }

  function givenMaterials(): { code: string; uploadIds: string[] }[] {
    return Object.entries(photos)
      .map(([code, list]) => ({ code, uploadIds: uploadIdsOf(list) }))
      .filter(({ uploadIds }) => uploadIds.length > 0)
  }

  function findErrors(detail: CaseDetail): Record<string, string> {
    const given = new Set(givenMaterials().map((one) => one.code))
    const asked = askedMaterials(detail)
    const missing = asked.filter((one) => one.required && !given.has(one.code))
    if (missing.length > 0 || given.size > 0) {
      return Object.fromEntries(missing.map((one) => [one.code, `请拍${one.materialName}，至少一张`]))
    }
    return Object.fromEntries(asked.slice(0, 1).map((one) => [one.code, '请至少拍一张']))
  }

  async function send(detail: CaseDetail): Promise<void> {
    const found = findErrors(detail)
    setErrors(found)
    const [first] = Object.keys(found)
    if (first) return scrollTo(`#material-${first}`)
    // At the tap itself, and once more: what she allowed when she applied may be used up.
    const asked = platform.askToSubscribe([progressTemplate])
    setSending(true)
    setProblem(undefined)
    await asked
    key.current ??= newUuid()
    try {
      const body = { expectedVersion: detail.version, materials: givenMaterials() }
      await supplementCase(caseNo, body, await key.current)
      await Taro.showToast({ title: '已经交上去了', icon: 'success' })
      back()
    } catch (error) {
      setProblem(explainSupplementFailure(error))
      setSending(false)
    }
  }

  const busy = Object.values(photos).some(isBusy)
  return { resource, errors, sending, busy, problem, changed, send }
}
