import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { TypedValues } from '../../../../draft/draft-store'
import { open, pages } from '../../../../ui/go'
import { scrollTo } from '../../../../ui/scroll-to'
import { shanghaiDay } from '../../../../words/day-words'
import { checkForm, type FieldErrors } from '../../form/form.model'
import { takeErrors } from '../../form/left-errors'
import { type Journey, useApplication } from '../../use-application'

export function useForm() {
  const { itemCode = '' } = useRouter().params
  const resource = useApplication()
  const [typed, setTyped] = useState<TypedValues>({})
  const [errors, setErrors] = useState<FieldErrors>({})

  useDidShow(() => {
    const found = takeErrors(itemCode)
    if (found) show(found)
  })

  function show(found: FieldErrors): void {
    setErrors(found)
    const [first] = Object.keys(found)
    scrollTo(first ? `#field-${first}` : '#form-errors')
  }

  function change(journey: Journey, name: string, value: string | boolean): void {
    const values = { ...journey.draft.values, [name]: value }
    journey.save({ values })
    setTyped(values)
    setErrors(({ [name]: _mended, ...others }) => others)
  }

  function goOn(journey: Journey): void {
    const { form } = journey.item.definition
    // Only birth dates are held against it; the phone's own day will do.
    const found = checkForm(form, valuesOf(journey), shanghaiDay(new Date().toISOString()))
    if (Object.keys(found).length > 0) show(found)
    else open(pages.photos(itemCode))
  }

  function valuesOf(journey: Journey): TypedValues {
    return { ...journey.draft.values, ...typed }
  }

  return { resource, errors, valuesOf, change, goOn }
}
