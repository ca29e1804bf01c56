import type { Deps } from '../deps'
import { createLimit } from '../http/limits'
import { type Route, read, session, write, writePrepared } from '../http/route'
import { choosePlace } from './choose-place'
import { bindRealName, checkRealName } from './confirm-real-name'
import { loginStaff } from './login-staff'
import { loginWithWechat } from './login-with-wechat'
import { presentMe } from './present-me'
import { refreshSession } from './refresh-session'
import { endSession } from './session-store'

const minute = 60
const day = 86_400

/** How one logs in, who one is, and where one lives. */
export function identityRoutes(deps: Deps): Route[] {
  // Generous: a carrier may put a whole village behind one address.
  const logins = createLimit(deps.redis, 'login', 600, minute)
  const wrongPasswords = createLimit(deps.redis, 'password', 10, 5 * minute)
  const wrongNames = createLimit(deps.redis, 'real-name', 10, day)
  const spendLogin = (address: string) => logins.spend(deps.sealer.lookup(address, 'limit.address'))

  return [
    session('session.wechat', async (call) => {
      await spendLogin(call.address)
      return loginWithWechat(deps, call)
    }),
    session('session.staff', async (call) => {
      await spendLogin(call.address)
      return loginStaff(deps, call, wrongPasswords)
    }),
    // A token that comes back after 30 s is a theft, whichever key it comes under.
    session('session.refresh', ({ body, deviceId }) => refreshSession(deps, { ...body, deviceId }), {
      remembered: false,
    }),
    session('session.end', async ({ caller }) => {
      await endSession(deps.redis, caller.sessionId)
      return { ended: true as const }
    }),
    read('me.get', ({ caller }, db) => presentMe(deps, db, caller.accountId)),
    writePrepared('me.realName', {
      prepare: ({ caller, body, today }) => checkRealName(deps, { ...caller, ...body, today }, wrongNames),
      async handle({ caller: { accountId }, now }, tx, realName) {
        await bindRealName(deps, tx, { accountId, at: now }, realName)
        return presentMe(deps, tx, accountId)
      },
    }),
    write('me.place', async ({ caller: { accountId }, body }, tx) => {
      await choosePlace(tx, accountId, body.placeCode)
      return presentMe(deps, tx, accountId)
    }),
  ]
}
