import { setDemoOffset } from '@doorstep/db/queries/running'
import { readItems } from '@doorstep/db/seeds/items/items'
import { citizens, getCitizen } from '@doorstep/db/seeds/story/citizens'
import { storyNow, storySteps } from '@doorstep/db/seeds/story/story'
import type { PhotoCounts, StoryStep } from '@doorstep/db/seeds/story/story.types'
import type { Deps } from '../deps'
import { drawExamplePhoto } from './example-photo'
import { demoPassword } from './people'
import { openStoryApi, type StoryApi } from './story-api'

interface Told {
  caseNo: string
  /** Counted here and not asked for, so that telling the story again sends the same requests. */
  version: number
  itemCode: string
}

type ActStep = Exclude<StoryStep, { act: 'realName' | 'place' | 'submit' }>

/** Sets the clock of this process to the moment of each step. */
export interface StoryClock {
  set(at: Date): void
}

/**
 * Plays the story through the API, step by step at its own time. Every step has a fixed idempotency key, so a
 * story that was cut short goes on where it stopped and nothing happens twice.
 */
export async function playStory(deps: Deps, clock: StoryClock): Promise<void> {
  const api = await openStoryApi(deps)
  try {
    const told = new Map<string, Told>()
    const tokens = new Map<string, string>()
    for (const [index, step] of storySteps.entries()) {
      clock.set(new Date(step.at))
      const token = tokens.get(step.by) ?? (await logIn(api, step.by))
      tokens.set(step.by, token)
      await playStep(api, step, { token, key: `story-step-${String(index).padStart(3, '0')}` }, told)
    }
  } finally {
    api.close()
  }
  await setDemoOffset(deps.database.db, Date.parse(storyNow) - Date.now())
}

async function logIn(api: StoryApi, by: string): Promise<string> {
  const speaker = { key: `story-login-${by}-${Date.now()}` }
  const isCitizen = citizens.some(({ openid }) => openid === by)
  const session = isCitizen
    ? await api.call('session.wechat', speaker, { body: { code: by } })
    : await api.call('session.staff', speaker, { body: { username: by, password: demoPassword } })
  return session.accessToken
}

interface Voice {
  token: string
  key: string
}

async function playStep(
  api: StoryApi,
  step: StoryStep,
  voice: Voice,
  told: Map<string, Told>,
): Promise<void> {
  if (step.act === 'realName') {
    const { name, idNo } = getCitizen(step.by)
    await api.call('me.realName', voice, { body: { name, idNo } })
  } else if (step.act === 'place') {
    await api.call('me.place', voice, { body: { placeCode: getCitizen(step.by).villageCode } })
  } else if (step.act === 'submit') {
    const { itemCode, form } = step
    const materials = await givePhotos(api, voice, itemCode, step.by, step.photos)
    const placeCode = getCitizen(step.by).villageCode
    const body = { itemCode, itemVersion: 1, placeCode, form, materials }
    const { caseNo, version } = await api.call('case.submit', voice, { body })
    told.set(step.case, { caseNo, version, itemCode })
  } else {
    await playAct(api, step, voice, told)
  }
}

async function playAct(api: StoryApi, step: ActStep, voice: Voice, told: Map<string, Told>): Promise<void> {
  const known = told.get(step.case)
  if (!known) throw new Error(`the story acts on ${step.case} before it is made`)
  const params = { caseNo: known.caseNo }
  const expectedVersion = known.version
  const answer = await sendAct()
  known.version = answer.version

  async function sendAct() {
    switch (step.act) {
      case 'supplement': {
        const materials = await givePhotos(api, voice, known?.itemCode ?? '', step.by, step.photos)
        return api.call('case.supplement', voice, {
          params,
          body: { expectedVersion, form: step.form, materials },
        })
      }
      case 'accept':
        return api.call('case.accept', voice, { params, body: { expectedVersion, opinion: step.opinion } })
      case 'notAccept':
        return api.call('case.notAccept', voice, { params, body: { expectedVersion, reason: step.reason } })
      case 'requireSupplement': {
        const { note, materials } = step
        return api.call('case.requireSupplement', voice, {
          params,
          body: { expectedVersion, note, materials },
        })
      }
      case 'review': {
        const { recommendation, opinion } = step
        return api.call('case.review', voice, { params, body: { expectedVersion, recommendation, opinion } })
      }
      case 'decide':
      case 'decideInstantly': {
        const { outcome, opinion } = step
        return api.call(`case.${step.act}`, voice, { params, body: { expectedVersion, outcome, opinion } })
      }
      case 'close':
        return api.call('case.close', voice, { params, body: { expectedVersion, opinion: step.opinion } })
      default:
        return step satisfies never
    }
  }
}

async function givePhotos(
  api: StoryApi,
  voice: Voice,
  itemCode: string,
  openid: string,
  photos: PhotoCounts,
) {
  const materials = readItems().find((item) => item.itemCode === itemCode)?.materials ?? []
  const holder = getCitizen(openid).name
  const given: { code: string; uploadIds: string[] }[] = []
  for (const [code, count] of Object.entries(photos)) {
    const title = materials.find((material) => material.code === code)?.materialName ?? code
    const uploadIds: string[] = []
    for (let number = 1; number <= count; number++) {
      const key = `${voice.key}-${code}-${number}`
      const { uploadId } = await api.upload(
        { token: voice.token, key },
        await drawExamplePhoto(title, holder),
      )
      uploadIds.push(uploadId)
    }
    given.push({ code, uploadIds })
  }
  return given
}
