import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isTransient } from '../../api/api-error'
import { queryKeys } from '../../api/query-client'
import { randomUuid } from '../../api/random-uuid'
import { useSession } from '../../session/use-session'
import { type ActValues, mayHaveMoved, type OpenedAct, standingOf } from './act.model'
import { actsOf, type StaffAction } from './case.model'
import { type DraftOf, dropDraft } from './drafts'
import { sendAct } from './send-act'

/** The act a clerk has in hand on a case: opened, sent, done, or overtaken by somebody else's. */
export function useAct(detail: CaseDetail) {
  const { caseNo, version } = detail
  const accountId = useSession()?.me.accountId ?? 0
  const [opened, setOpened] = useState<OpenedAct | null>(null)
  const [done, setDone] = useState<StaffAction | null>(null)
  const draftOf = (action: StaffAction): DraftOf => ({ accountId, caseNo, action })
  const act = useSendAct(caseNo, ({ action }) => {
    dropDraft(draftOf(action))
    setOpened(null)
    setDone(action)
  })

  function open(action: StaffAction): void {
    act.reset()
    setDone(null)
    setOpened({ action, version, idempotencyKey: randomUuid() })
  }

  const [only, ...others] = actsOf(detail)
  const choice = opened === null && done === null && others.length === 0 ? only : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form opens with the version shown at that moment
  useEffect(() => {
    if (choice) open(choice)
  }, [choice])

  return {
    opened,
    done,
    // While an act is on its way a reading of the case may already hold it.
    standing: opened && (act.isPending ? 'fresh' : standingOf(opened, detail)),
    error: act.error,
    busy: act.isPending,
    open,
    draftOf,
    submit: (values: ActValues) => opened && act.mutate({ caseNo, opened, values }),
    /** The clerk has read what changed and goes on: a new intention, upon the version shown now. */
    goOn: () => opened && open(opened.action),
    giveUp() {
      if (opened) dropDraft(draftOf(opened.action))
      act.reset()
      setOpened(null)
    },
    /** Back from what was done to what can be done next. */
    goAhead: () => setDone(null),
  }
}

export type ActInHand = ReturnType<typeof useAct>

function useSendAct(caseNo: string, onDone: (opened: OpenedAct) => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: sendAct,
    // When the answer alone was lost, the same key brings it back.
    retry: (failures, error) => isTransient(error) && failures < 1,
    onSuccess(answer, { opened }) {
      queryClient.setQueryData(queryKeys.case(caseNo), answer)
      onDone(opened)
      return queryClient.invalidateQueries({ queryKey: queryKeys.worklist })
    },
    onError(error) {
      if (mayHaveMoved(error)) return queryClient.invalidateQueries({ queryKey: queryKeys.case(caseNo) })
    },
  })
}
