import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { submitCase } from '../../../../api/cases'
import { isRefusal } from '../../../../api/failure'
import { newUuid } from '../../../../platform/new-uuid'
import { platform } from '../../../../platform/platform'
import { progressTemplate } from '../../../../platform/templates'
import { backTo, open, openTab, pages, startOver } from '../../../../ui/go'
import { explainSubmitFailure, type SubmitProblem, type WayOn } from '../../check.model'
import { errorsOf, faultsOf, valuesToSend } from '../../form/form.model'
import { leaveErrors } from '../../form/left-errors'
import { materialsToSend } from '../../photos/materials.model'
import { type Journey, useApplication } from '../../use-application'

export function useCheck() {
  const { itemCode = '' } = useRouter().params
  const resource = useApplication()
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<SubmitProblem>()
  const { data } = resource

  // The key is there before she can tap, and on the phone before anything is sent.
  useEffect(() => {
    if (data) void ensureKey(data)
  }, [data])

  async function submit(journey: Journey): Promise<void> {
    // At the tap itself: WeChat refuses to ask once anything was awaited.
    const asked = platform.askToSubscribe([progressTemplate])
    setSending(true)
    setProblem(undefined)
    await asked
    try {
      const { caseNo } = await submitCase(submissionOf(journey), await ensureKey(journey))
      journey.drop()
      startOver(pages.receipt(caseNo))
    } catch (error) {
      explain(journey, error)
      setSending(false)
    }
  }

  function explain(journey: Journey, error: unknown): void {
    const found = explainSubmitFailure(error)
    if (found.newKey) journey.save({ submitKey: undefined })
    if (isRefusal(error, 'form_invalid')) {
      leaveErrors(itemCode, errorsOf(journey.item.definition.form, faultsOf(error.params)))
    }
    setProblem(found)
  }

  function mend(way: WayOn): void {
    if (way === 'form') backTo(pages.form(itemCode), 2)
    else if (way === 'photos') backTo(pages.photos(itemCode), 1)
    else if (way === 'guide') open(pages.guide(itemCode))
    else if (way === 'real-name') open(pages.realName(itemCode))
    else if (way === 'place') open(pages.place(itemCode))
    else if (way === 'cases') openTab(pages.cases())
  }

  return { resource, sending, problem, submit, mend }
}

async function ensureKey(journey: Journey): Promise<string> {
  const kept = journey.draft.submitKey
  if (kept) return kept
  const submitKey = await newUuid()
  // Two calls may have met here: the first key stands.
  if (!journey.draft.submitKey) journey.save({ submitKey })
  return journey.draft.submitKey ?? submitKey
}

function submissionOf({ item, placeCode, draft }: Journey) {
  return {
    itemCode: item.definition.itemCode,
    itemVersion: item.version,
    placeCode,
    form: valuesToSend(item.definition.form, draft.values),
    materials: materialsToSend(draft.photos),
  }
}
