import { bangxiCardsAndRegistrations } from './cases-bangxi'
import { bangxiAllowances } from './cases-bangxi-allowance'
import { daanCases } from './cases-daan'
import { nanbanCases } from './cases-nanban'
import { citizens } from './citizens'
import type { StoryStep } from './story.types'

/** Monday morning; the business clock of the demo begins here. */
export const storyStart = '2026-06-08T09:00:00+08:00'
/** Tuesday of the week after, where the newcomer finds it; 端午 (19–21 June) lies ahead. */
export const storyNow = '2026-06-16T09:30:00+08:00'

/** These open the mini-program for the first time in the story; the other citizens have not yet. */
const arrivals: readonly [openid: string, realName: string, place: string][] = [
  ['oDemo_fu_yaliang', '2026-06-08T09:02:00+08:00', '2026-06-08T09:04:00+08:00'],
  ['oDemo_li_aying', '2026-06-08T10:50:00+08:00', '2026-06-08T10:52:00+08:00'],
  ['oDemo_wang_shanlin', '2026-06-08T11:55:00+08:00', '2026-06-08T11:57:00+08:00'],
  ['oDemo_li_jixiang', '2026-06-08T20:01:00+08:00', '2026-06-08T20:03:00+08:00'],
  ['oDemo_wang_yulan', '2026-06-09T19:20:00+08:00', '2026-06-09T19:23:00+08:00'],
  ['oDemo_fu_zhiyuan', '2026-06-10T12:26:00+08:00', '2026-06-10T12:28:00+08:00'],
  ['oDemo_ji_xiaomei', '2026-06-10T21:14:00+08:00', '2026-06-10T21:16:00+08:00'],
  ['oDemo_chen_adi', '2026-06-11T16:02:00+08:00', '2026-06-11T16:05:00+08:00'],
  ['oDemo_chen_guoqiang', '2026-06-11T20:10:00+08:00', '2026-06-11T20:12:00+08:00'],
]

const arrivalSteps = arrivals.flatMap(([by, realNameAt, placeAt]): StoryStep[] => [
  { at: realNameAt, by, act: 'realName' },
  { at: placeAt, by, act: 'place' },
])

/** The whole story in the order it happens. */
export const storySteps: readonly StoryStep[] = [
  ...arrivalSteps,
  ...bangxiAllowances,
  ...bangxiCardsAndRegistrations,
  ...nanbanCases,
  ...daanCases,
].sort((one, other) => Date.parse(one.at) - Date.parse(other.at))

/** Citizens whom the story does not touch: no real name, no place, no case. */
export const newcomers = citizens.filter(({ openid }) => !storySteps.some(({ by }) => by === openid))
