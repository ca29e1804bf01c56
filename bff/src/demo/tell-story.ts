import { writeFile } from 'node:fs/promises'
import { findDemoOffset } from '@doorstep/db/queries/running'
import { readDivisions } from '@doorstep/db/seeds/divisions/divisions'
import { citizens } from '@doorstep/db/seeds/story/citizens'
import { organs } from '@doorstep/db/seeds/story/organs'
import { staff } from '@doorstep/db/seeds/story/staff'
import { roleWords } from '@doorstep/shared/case/case.words.zh-CN'
import { closeDeps, openDeps } from '../deps'
import { readProcessEnv } from '../env'
import { demoPassword, settlePeople } from './people'
import { playStory } from './play-story'

/** Whom a newcomer may log in as, for the table at the end of `npm start`. */
function listLogins() {
  const places = new Map(readDivisions().map((division) => [division.code, division.name]))
  const placeOf = (code: string) => places.get(code) ?? code
  const organOf = new Map(organs.map((organ) => [organ.code, organ]))
  return {
    logins: staff.map(({ username, name, organCode, roles }) => ({
      role: roles.map((role) => roleWords[role]).join('、'),
      name,
      place: organOf.get(organCode)?.name ?? organCode,
      username,
      password: demoPassword,
    })),
    citizens: citizens.map(({ openid, name, idNo, villageCode }) => ({
      name,
      openid,
      place: placeOf(villageCode),
      // Synthetic: a newcomer needs it for the real-name step.
      idNo,
    })),
  }
}

const env = readProcessEnv()
if (!env.DEMO) throw new Error('the story is told in the demo configuration alone: set DEMO=true')

let storyTime = new Date()
const deps = openDeps(env, {
  businessClock: { now: async () => storyTime },
  // The story's people log in inside this process; their code is their openid, and WeChat hears nothing.
  wechat: {
    codeToSession: async (openid) => ({ openid }),
    sendSubscribeMessage: async () => ({ sent: true }),
  },
})
try {
  await deps.database.transaction((tx) => settlePeople(deps, tx))
  if (process.env.DEMO_FILE) await writeFile(process.env.DEMO_FILE, JSON.stringify(listLogins(), null, 2))
  const told = (await findDemoOffset(deps.database.db)) !== 0
  if (!told) {
    await playStory(deps, {
      set(at) {
        storyTime = at
      },
    })
  }
} finally {
  await closeDeps(deps)
}
