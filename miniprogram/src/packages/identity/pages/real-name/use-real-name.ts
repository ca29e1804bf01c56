import { useRouter } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { isDefinite } from '../../../../api/failure'
import { confirmRealName, getMe } from '../../../../api/me'
import { newUuid } from '../../../../platform/new-uuid'
import { back, pages, replace } from '../../../../ui/go'
import { useResource } from '../../../../ui/use-resource'
import { shanghaiDay } from '../../../../words/day-words'
import { checkRealName, placeRefusal, type RealNameErrors } from './real-name.model'

export function useRealName() {
  const { itemCode } = useRouter().params
  const resource = useResource(getMe, { once: true })
  const [name, setName] = useState('')
  const [idNo, setIdNo] = useState('')
  const [errors, setErrors] = useState<RealNameErrors>({})
  const [sending, setSending] = useState(false)
  const key = useRef<Promise<string>>()

  async function confirm(): Promise<void> {
    const found = checkRealName(name, idNo, shanghaiDay(new Date().toISOString()))
    setErrors(found)
    if (Object.keys(found).length > 0) return
    setSending(true)
    key.current ??= newUuid()
    try {
      const me = await confirmRealName(name.trim(), idNo, await key.current)
      if (!itemCode) back()
      else replace(me.place ? pages.form(itemCode) : pages.place(itemCode))
    } catch (error) {
      // Other texts are another intention; a lost answer is asked for again.
      if (isDefinite(error)) key.current = undefined
      setErrors(placeRefusal(error))
      setSending(false)
    }
  }

  function edit(change: { name?: string; idNo?: string }): void {
    if (change.name !== undefined) setName(change.name)
    if (change.idNo !== undefined) setIdNo(change.idNo)
    setErrors({})
    key.current = undefined
  }

  return { resource, name, idNo, errors, sending, edit, confirm }
}
