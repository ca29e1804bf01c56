import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { call } from '../../session/session'
import { type ActValues, actBodies, type OpenedAct } from './act.model'
import type { StaffAction } from './case.model'

interface Act {
  caseNo: string
  opened: OpenedAct
  values: ActValues
}

type Sender = (act: Act) => Promise<CaseDetail>

const senders: Record<StaffAction, Sender> = {
  accept: (act) => call('case.accept', { ...target(act), body: actBodies.accept(...filled(act)) }, once(act)),
  notAccept: (act) =>
    call('case.notAccept', { ...target(act), body: actBodies.notAccept(...filled(act)) }, once(act)),
  requireSupplement: (act) =>
    call(
      'case.requireSupplement',
      { ...target(act), body: actBodies.requireSupplement(...filled(act)) },
      once(act),
    ),
  review: (act) => call('case.review', { ...target(act), body: actBodies.review(...filled(act)) }, once(act)),
  decide: (act) => call('case.decide', { ...target(act), body: actBodies.decide(...filled(act)) }, once(act)),
  decideInstantly: (act) =>
    call(
      'case.decideInstantly',
      { ...target(act), body: actBodies.decideInstantly(...filled(act)) },
      once(act),
    ),
  close: (act) => call('case.close', { ...target(act), body: actBodies.close(...filled(act)) }, once(act)),
}

/** Does an act of staff on a case and resolves with the case as it is then. Throws ApiError. */
export const sendAct: Sender = (act) => senders[act.opened.action](act)

const target = ({ caseNo }: Act) => ({ params: { caseNo } })
const filled = ({ values, opened }: Act): [ActValues, number] => [values, opened.version]
const once = ({ opened: { idempotencyKey } }: Act) => ({ idempotencyKey })
