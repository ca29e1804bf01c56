import { actorOfAction } from '@doorstep/shared/case/case.status'
import type { ItemDefinition } from '@doorstep/shared/catalogue/item-definition'
import { validateFormLight } from '@doorstep/shared/form/validate-form-light'
import { describe, expect, it } from 'vitest'
import { readItems } from '../items/items'
import { getCitizen } from './citizens'
import { organs } from './organs'
import { staff } from './staff'
import { newcomers, storyNow, storyStart, storySteps } from './story'
import type { StoryStep, SubmitStep } from './story.types'

type CaseStep = Extract<StoryStep, { case: string }>
type StaffAct = Exclude<CaseStep['act'], 'submit' | 'supplement'>

const items = readItems()
const caseSteps = storySteps.filter((step): step is CaseStep => 'case' in step)
const submissions = caseSteps.filter((step): step is SubmitStep => step.act === 'submit')
const staffSteps = caseSteps.filter(
  (step): step is CaseStep & { act: StaffAct } => step.act !== 'submit' && step.act !== 'supplement',
)

function getItem(itemCode: string): ItemDefinition {
  const item = items.find((one) => one.itemCode === itemCode)
  if (!item) throw new Error(`no item ${itemCode}`)
  return item
}

function getSubmission(key: string): SubmitStep {
  const step = submissions.find((one) => one.case === key)
  if (!step) throw new Error(`case ${key} was never submitted`)
  return step
}

/** The organs of a case: of the item's department, in or above the applicant's village. */
function findBody(submission: SubmitStep, body: 'receive' | 'accept' | 'decide') {
  const { level, department } = getItem(submission.itemCode).flow[body]
  const { villageCode } = getCitizen(submission.by)
  return organs.filter(
    (organ) =>
      organ.level === level && organ.department === department && villageCode.startsWith(organ.divisionCode),
  )
}

describe('the course of the story', () => {
  it('runs from the Monday to the Tuesday of the week after', () => {
    expect(storyStart).toBe('2026-06-08T09:00:00+08:00')
    expect(storyNow).toBe('2026-06-16T09:30:00+08:00')
    const times = [storyStart, ...storySteps.map(({ at }) => at), storyNow]
    expect(times.every((at) => at.endsWith(':00+08:00'))).toBe(true)
    expect(times).toEqual([...times].sort())
  })

  it('leaves cases at every place of the road', () => {
    const last = Object.fromEntries(
      caseSteps.map((step) => [step.case, 'outcome' in step ? `${step.act} ${step.outcome}` : step.act]),
    )
    expect(last).toEqual({
      'wang-yulan-card': 'submit',
      'ji-xiaomei-pension': 'submit',
      'chen-adi-allowance': 'requireSupplement',
      'chen-guoqiang-relief': 'supplement',
      'wang-yulan-allowance': 'accept',
      'wang-shanlin-logging': 'accept',
      'fu-yaliang-card': 'review',
      'li-jixiang-card': 'review',
      'li-jixiang-allowance': 'review',
      'fu-yaliang-allowance': 'decide approve',
      'wang-shanlin-relief': 'decide reject',
      'li-aying-card': 'close',
      'ji-xiaomei-birth': 'decideInstantly approve',
      'fu-zhiyuan-pension': 'notAccept',
    })
  })

  it('has one case overdue and one due on the next day: five working days from 8 and 10 June', () => {
    const acceptedOn = (key: string) =>
      staffSteps.find((step) => step.case === key && step.act === 'accept')?.at.slice(0, 10)
    expect(getItem('16').limits.promise).toMatchObject({ days: 5, unit: 'workday' })
    // 8 June + 9, 10, 11, 12, 15 June; 10 June + 11, 12, 15, 16, 17 June.
    expect(acceptedOn('fu-yaliang-card')).toBe('2026-06-08')
    expect(acceptedOn('li-jixiang-card')).toBe('2026-06-10')
  })

  it('leaves three newcomers, one of them past eighty', () => {
    expect(newcomers.map(({ name }) => name)).toEqual(['符桂英', '王开明', '吉秀花'])
    expect(newcomers[0]?.idNo.slice(6, 14)).toBe('19410308')
  })
})

describe('the citizens', () => {
  it('confirm their name, then their place, before they apply, once each', () => {
    for (const openid of new Set(submissions.map(({ by }) => by))) {
      const acts = storySteps.filter(({ by }) => by === openid).map(({ act }) => act)
      expect(acts.slice(0, 3), openid).toEqual(['realName', 'place', 'submit'])
      expect(
        acts.filter((act) => act === 'realName'),
        openid,
      ).toHaveLength(1)
    }
  })

  it('apply for what they may have: 80 years for 高龄津贴, 60 for the card', () => {
    const bornAfter = (itemCode: string, day: string) =>
      submissions.filter((one) => one.itemCode === itemCode && getCitizen(one.by).idNo.slice(6, 14) > day)
    expect(bornAfter('07', '19460608')).toEqual([])
    expect(bornAfter('16', '19660608')).toEqual([])
  })

  it.each(submissions)('give a valid form: $case', (step) => {
    expect(validateFormLight(getItem(step.itemCode).form, step.form, step.at.slice(0, 10))).toEqual([])
  })

  it.each(submissions)('photograph each needed document, never too often: $case', (step) => {
    const { materials } = getItem(step.itemCode)
    for (const code of Object.keys(step.photos)) expect(materials.map((one) => one.code)).toContain(code)
    for (const { code, isNeed, maxPhotos } of materials) {
      expect(step.photos[code] ?? 0).toBeGreaterThanOrEqual(isNeed === '1' ? 1 : 0)
      expect(step.photos[code] ?? 0).toBeLessThanOrEqual(maxPhotos)
    }
  })

  it('give what was asked for, all of it, to the one who asked', () => {
    for (const step of caseSteps.filter((one) => one.act === 'supplement')) {
      const asked = caseSteps.find((one) => one.case === step.case && one.act === 'requireSupplement')
      expect(asked?.act === 'requireSupplement' && asked.materials.map(({ code }) => code)).toEqual(
        Object.keys(step.photos),
      )
      expect(step.by).toBe(getSubmission(step.case).by)
    }
  })
})

describe('the counters', () => {
  it.each(submissions)('are one for each body of the flow: $case', (step) => {
    for (const body of ['receive', 'accept', 'decide'] as const) {
      expect(findBody(step, body), body).toHaveLength(1)
    }
  })

  it.each(staffSteps)('$at $by may do $act in $case', (step) => {
    const actor = actorOfAction[step.act]
    const member = staff.find(({ username }) => username === step.by)
    expect(member?.roles).toContain(actor.role)
    expect(findBody(getSubmission(step.case), actor.body).map(({ code }) => code)).toEqual([
      member?.organCode,
    ])
  })

  it('work on working days, 8:30–12:00 and 14:30–17:30', () => {
    const workdays = ['08', '09', '10', '11', '12', '15', '16'].map((day) => `2026-06-${day}`)
    for (const { at } of staffSteps) {
      expect(workdays).toContain(at.slice(0, 10))
      const time = at.slice(11, 16)
      expect((time >= '08:30' && time <= '12:00') || (time >= '14:30' && time <= '17:30'), at).toBe(true)
    }
  })

  it('accept and decide by two people, and ask for a supplement once', () => {
    for (const { case: key } of submissions) {
      const who = (act: StaffAct) =>
        staffSteps.filter((one) => one.case === key && one.act === act).map(({ by }) => by)
      for (const decider of who('decide')) expect(who('accept')).not.toContain(decider)
      expect(who('requireSupplement').length, key).toBeLessThanOrEqual(1)
    }
  })

  it('decide 即办件 at once and nothing else', () => {
    for (const step of staffSteps) {
      const { projectType } = getItem(getSubmission(step.case).itemCode)
      if (step.act === 'decideInstantly') expect(projectType).toBe('instant')
      if (step.act === 'review' || step.act === 'decide') expect(projectType).toBe('promised')
    }
  })
})
