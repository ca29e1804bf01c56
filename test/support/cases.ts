import { applicantFields } from '@doorstep/db/seeds/story/applicant-fields'
import { getCitizen } from '@doorstep/db/seeds/story/citizens'
import type { CaseStatus } from '@doorstep/shared/case/case.status'
import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import type { CallOf } from '@doorstep/shared/contracts/contracts'
import { expectOk, type Options, type Person } from './api'
import type { House } from './house'
import { examplePhoto } from './photos'
import { countRows } from './rows'

export type ItemCode = '01' | '07' | '10' | '14' | '16' | '18'
export type Materials = CallOf<'case.submit'>['body']['materials']

/** What an applicant of 邦溪镇 writes beside her own fields. */
const ownAnswers = {
  '01': { payGrade: '500', careGroup: 'none', otherPension: 'never' },
  '07': { bankName: '农村信用社', bankCardNo: '6200000000000000026' },
  '10': {
    familySize: 4,
    cause: 'fire',
    happenedOn: '2026-06-14',
    situation: '昨天夜里厨房起火，粮食和被子都烧没了。',
    bankName: '农村信用社',
    bankCardNo: '6200000000000000026',
  },
  '14': {
    spouseName: '符志远',
    spouseIdNo: '46902519940719003X',
    childOrder: 1,
    stage: 'born',
    birthDate: '2026-05-28',
  },
  '16': { applyKind: 'first', collectWay: 'village' },
  '18': {
    rightNo: '示例林证字第 0001 号',
    treeSpecies: 'rubber',
    areaMu: 3,
    volumeM3: 18,
    method: 'clear',
    regeneration: '明年雨季前在原地补种橡胶树 90 株。',
  },
} as const

const neededPapers: Record<ItemCode, string[]> = {
  '01': ['m01', 'm02'],
  '07': ['m01', 'm02', 'm03'],
  '10': ['m01', 'm02', 'm03'],
  '14': ['m01'],
  '16': ['m01', 'm02'],
  '18': ['m01', 'm02', 'm03'],
}

/** Who acts on an item of 邦溪镇: at the town, at the county's 民政局, at the county's 林业局. */
const benefit = { window: 'chenlihua', reviewer: 'huangwenbin', approver: 'fuyongkang' }
const ofTown = { ...benefit, approver: 'linzhigang' }
const permit = { window: 'wangchunmei', reviewer: 'jizhenlin', approver: 'gaojianguo' }
const posts = { '01': ofTown, '07': benefit, '10': benefit, '14': ofTown, '16': ofTown, '18': permit }

/** A form that passes, for a citizen of the demo. */
export function formOf(itemCode: ItemCode, openid: string): Record<string, unknown> {
  const { address, ...own } = applicantFields(openid)
  return { ...own, ...(itemCode === '18' ? { location: address } : { address }), ...ownAnswers[itemCode] }
}

export type ActId =
  | 'case.accept'
  | 'case.notAccept'
  | 'case.requireSupplement'
  | 'case.supplement'
  | 'case.review'
  | 'case.decide'
  | 'case.decideInstantly'
  | 'case.close'

/** A body of each act that passes; the version is added. */
const actBodies = {
  'case.accept': { opinion: '材料齐全，予以受理。' },
  'case.notAccept': { reason: '您还没有满 80 周岁，满了再来申请。' },
  'case.requireSupplement': {
    note: '户口簿少了您本人那一页。',
    materials: [{ code: 'm02', note: '请补拍您本人那一页。' }],
  },
  'case.supplement': { materials: [] },
  'case.review': { recommendation: 'approve', opinion: '年龄和户口核对一致，建议同意。' },
  'case.decide': { outcome: 'approve', opinion: '符合条件，同意发放。' },
  'case.decideInstantly': { outcome: 'approve', opinion: '核对一致，已登记。' },
  'case.close': { opinion: '决定已送到本人手里。' },
} as const

export type Counter = ReturnType<typeof openCounter>

/** Cases made and moved through the API, by people who log in once. */
export function openCounter(house: House) {
  const { api } = house
  const citizen = remember((openid: string) => api.settled(openid))
  const staff = remember((username: string) => api.staff(username))
  const anybody = (who: string): Promise<Person> => (who.startsWith('oDemo') ? citizen(who) : staff(who))

  async function photo(openid: string): Promise<string> {
    const as = await citizen(openid)
    return (await expectOk(api.upload(await examplePhoto(), { as }))).uploadId
  }

  async function papers(openid: string, codes: readonly string[]): Promise<Materials> {
    return Promise.all(codes.map(async (code) => ({ code, uploadIds: [await photo(openid)] })))
  }

  async function application(itemCode: ItemCode, openid: string) {
    const materials = await papers(openid, neededPapers[itemCode])
    const placeCode = getCitizen(openid).villageCode
    return { itemCode, itemVersion: 1, placeCode, form: formOf(itemCode, openid), materials }
  }

  async function submit(itemCode: ItemCode, openid: string): Promise<CaseDetail> {
    const body = await application(itemCode, openid)
    return expectOk(api.call('case.submit', { body }, { as: await citizen(openid) }))
  }

  /** An act as the wire sees it; `body` changes what usually passes. */
  async function tryAct(
    id: ActId,
    who: string,
    { caseNo, version }: Pick<CaseDetail, 'caseNo' | 'version'>,
    body: Record<string, unknown> = {},
    options: Options = {},
  ) {
    const raw = { expectedVersion: version, ...actBodies[id], ...body }
    return api.call(id, { params: { caseNo } }, { as: await anybody(who), raw, ...options })
  }

  const act = (...input: Parameters<typeof tryAct>): Promise<CaseDetail> => expectOk(tryAct(...input))

  /** A case in this state, on the road of its item, of a citizen of 邦溪镇. */
  async function caseIn(status: CaseStatus, itemCode: ItemCode, openid: string): Promise<CaseDetail> {
    const { window, reviewer, approver } = posts[itemCode]
    const submitted = await submit(itemCode, openid)
    if (status === 'SUBMITTED') return submitted
    if (status === 'NOT_ACCEPTED') return act('case.notAccept', window, submitted)
    if (status === 'SUPPLEMENT_REQUIRED') return act('case.requireSupplement', window, submitted)
    const accepted = await act('case.accept', window, submitted)
    if (status === 'REVIEWING') return accepted
    const reviewed = await act('case.review', reviewer, accepted)
    if (status === 'DECIDING') return reviewed
    const outcome = status === 'DECIDED_REJECTED' ? 'reject' : 'approve'
    const decided = await act('case.decide', approver, reviewed, { outcome })
    return status === 'CLOSED' ? act('case.close', window, decided) : decided
  }

  async function look(who: string, caseNo: string) {
    return api.call('case.get', { params: { caseNo } }, { as: await anybody(who) })
  }

  return { anybody, photo, papers, application, submit, tryAct, act, caseIn, look }
}

/** One promise for each name, so that two who ask at once log in once. */
function remember<T>(make: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  return (name) => {
    const made = kept.get(name) ?? make(name)
    kept.set(name, made)
    return made
  }
}

const tables = ['service_case', 'case_event', 'case_form', 'case_body', 'case_serial', 'message', 'outbox']

/** How much of every case is kept; a refusal leaves it as it was. */
export async function countKept(house: House): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of tables) counts[table] = await countRows(house, table)
  counts.photosTaken = await countRows(house, 'upload', 'case_id IS NOT NULL')
  counts.actsDone = await countRows(house, 'audit', "outcome = 'done' AND action LIKE 'case.%'")
  return counts
}
