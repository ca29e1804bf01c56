import { z } from 'zod'
import { staffRoles } from '../case/case.status'
import { type Contract, divisionCode } from './contract'

/** The person behind an account as her own screens show her: masked. */
export const personView = z.object({
  name: z.string().describe('Her own name in full to herself'),
  idNoMasked: z.string(),
  /** 0: staff, known by their body; 1: name and number agree with the registry. Face and counter levels come later. */
  trustLevel: z.int().min(0).max(3),
})

export const placeView = z.object({
  code: divisionCode,
  name: z.string(),
  level: z.enum(['province', 'prefecture', 'county', 'town', 'village']),
  /** From the province down, for reading: 海南省 白沙黎族自治县 邦溪镇 孟果村 */
  fullName: z.string(),
})

export const postView = z.object({
  organCode: z.string(),
  organName: z.string(),
  title: z.string(),
  roles: z.array(z.enum(staffRoles)),
})

export const meView = z.object({
  accountId: z.int(),
  kind: z.enum(['citizen', 'staff']),
  person: personView.nullable(),
  place: placeView.nullable(),
  post: postView.nullable(),
  unreadMessages: z.int(),
})
export type Me = z.infer<typeof meView>

const sessionAnswer = z.object({
  accessToken: z.string(),
  /** Seconds the access token lives. */
  expiresIn: z.int(),
  refreshToken: z.string(),
  me: meView,
})
export type Session = z.infer<typeof sessionAnswer>

export const sessionContracts = {
  'session.wechat': {
    id: 'session.wechat',
    summary: 'Log a citizen in with the code of wx.login',
    audience: 'anyone',
    body: z.strictObject({ code: z.string().min(1).max(200) }),
    answer: sessionAnswer,
    errors: ['wechat_code_invalid', 'wechat_code_used', 'wechat_user_blocked', 'wechat_unavailable'],
  },
  'session.staff': {
    id: 'session.staff',
    summary: 'Log a member of staff in',
    audience: 'anyone',
    body: z.strictObject({ username: z.string().min(1).max(64), password: z.string().min(1).max(200) }),
    answer: sessionAnswer,
    errors: ['staff_login_wrong'],
  },
  'session.refresh': {
    id: 'session.refresh',
    summary: 'Exchange the refresh token; a repeat within 30 s from the same device gets the same answer',
    audience: 'anyone',
    body: z.strictObject({ refreshToken: z.string().min(20).max(200) }),
    answer: sessionAnswer.omit({ me: true }),
    errors: ['refresh_invalid', 'refresh_reused'],
  },
  'session.end': {
    id: 'session.end',
    summary: 'Log out: the whole family of tokens ends',
    audience: 'account',
    body: z.strictObject({}),
    answer: z.object({ ended: z.literal(true) }),
    errors: [],
  },
  'me.get': {
    id: 'me.get',
    summary: 'Who I am here',
    audience: 'account',
    answer: meView,
    errors: [],
  },
  'me.realName': {
    id: 'me.realName',
    summary: 'Real name in its first form: name and number against the population registry',
    audience: 'citizen',
    body: z.strictObject({ name: z.string().trim().min(1).max(50), idNo: z.string().trim().min(1).max(30) }),
    answer: meView,
    errors: ['resident_id_invalid', 'real_name_mismatch', 'real_name_taken'],
  },
  'me.place': {
    id: 'me.place',
    summary: 'Choose the village or community whose services I want',
    audience: 'citizen',
    body: z.strictObject({ placeCode: divisionCode }),
    answer: meView,
    errors: ['place_not_found'],
  },
} as const satisfies Record<string, Contract>
