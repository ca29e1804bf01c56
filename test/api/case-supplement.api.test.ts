import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk } from '../support/api'
import { type Counter, countKept, formOf, openCounter } from '../support/cases'
import { expectHistory } from '../support/history'
import { type House, openHouse } from '../support/house'
import { expectDenied } from '../support/refusals'
import { countRows } from '../support/rows'

let house: House
let counter: Counter
const openid = 'oDemo_fu_yaliang'

beforeAll(async () => {
  house = await openHouse()
  counter = openCounter(house)
})
afterAll(() => house.close())

const asked = () => counter.caseIn('SUPPLEMENT_REQUIRED', '07', openid)

describe('asking once for everything (行政许可法 art. 32(4))', () => {
  it('says what is missing, why, and until when', async () => {
    const found = await counter.submit('07', openid)
    const told = await counter.act('case.requireSupplement', 'chenlihua', found, {
      note: '只差两样，补齐就受理。',
      materials: [
        { code: 'm02', note: '少了您本人那一页。' },
        { code: 'm03', note: '卡号拍不清，请重拍。' },
      ],
    })
    expect(told).toMatchObject({ status: 'SUPPLEMENT_REQUIRED', version: 2, availableActions: [] })
    const { answer } = await counter.look(openid, found.caseNo)
    expect(answer.availableActions).toEqual(['supplement'])
    expect(answer.supplement).toEqual({
      note: '只差两样，补齐就受理。',
      materials: [
        { code: 'm02', materialName: '居民户口簿', note: '少了您本人那一页。' },
        { code: 'm03', materialName: '银行卡或社会保障卡', note: '卡号拍不清，请重拍。' },
      ],
      // Ten working days after 16 June: 17, 18, 22–26, 29, 30 June, 1 July.
      dueDate: '2026-07-01',
    })
    expect(answer.next).toBe('请您在 7月1日 周三 前补交材料。补齐后继续办理。')
    const as = await counter.anybody(openid)
    const [message] = (await expectOk(house.api.call('message.list', {}, { as }))).messages
    expect(message).toMatchObject({
      caseNo: found.caseNo,
      title: '请您补材料',
      text: '您的“80 岁以上老人津贴”还缺材料，请在 7月1日 周三 前补交。点开看看缺什么。',
    })
  })

  it('is possible once: a second notice is refused, in words, even after the supplement', async () => {
    const found = await asked()
    const materials = await counter.papers(openid, ['m02'])
    const again = await counter.act('case.supplement', openid, found, { materials })
    expect((await counter.look('chenlihua', found.caseNo)).answer.availableActions).toEqual([
      'accept',
      'notAccept',
    ])
    const kept = await countKept(house)
    const reply = await counter.tryAct('case.requireSupplement', 'wuhaiyan', again)
    expect(reply.status).toBe(409)
    expect(reply.refusal).toMatchObject({
      code: 'supplement_asked_before',
      message: '补正只能一次告知，这件事已经告知过了。请受理，或说明理由不予受理。',
    })
    expect(await countKept(house)).toEqual(kept)
    await counter.act('case.accept', 'wuhaiyan', again)
    await expectHistory(house, found.caseNo, [
      'CaseSubmitted',
      'SupplementRequired',
      'SupplementSubmitted',
      'CaseAccepted',
    ])
  })
})

describe('a supplement that is refused', () => {
  it('comes from somebody else', async () => {
    const found = await asked()
    const kept = await countKept(house)
    const give = (who: string, options = {}) => counter.tryAct('case.supplement', who, found, {}, options)
    await expectDenied(
      house,
      await give(openid, { as: undefined }),
      [401, 'unauthenticated'],
      'case.supplement',
    )
    await expectDenied(house, await give('chenlihua'), [403, 'forbidden'], 'case.supplement')
    await expectDenied(house, await give('oDemo_wang_yulan'), [404, 'case_not_found'], 'case.supplement')
    expect(await countKept(house)).toEqual(kept)
  })

  it('lacks what was asked, or brings what was not to be given', async () => {
    const found = await asked()
    const m03 = await counter.papers(openid, ['m03'])
    const m04 = await counter.papers(openid, ['m04'])
    const m02 = await counter.papers(openid, ['m02'])
    const foreign = [{ code: 'm02', uploadIds: [await counter.photo('oDemo_wang_yulan')] }]
    const usedId = found.materials[0]?.photos[0]?.uploadId
    const kept = await countKept(house)
    const attempts: [unknown, number, string][] = [
      [[], 422, 'material_missing'],
      [m03, 422, 'material_missing'],
      [[...m02, ...m04], 422, 'material_unknown'],
      [foreign, 404, 'upload_not_found'],
      [[{ code: 'm02', uploadIds: [usedId] }], 409, 'upload_used'],
      ['m02', 400, 'invalid_request'],
    ]
    for (const [materials, status, code] of attempts) {
      const reply = await counter.tryAct('case.supplement', openid, found, { materials })
      expect({ status: reply.status, code: reply.refusal.code }).toEqual({ status, code })
    }
    const missing = await counter.tryAct('case.supplement', openid, found)
    expect(missing.refusal.message).toBe('还缺材料：居民户口簿。请拍照上传后再提交。')
    expect(await countKept(house)).toEqual(kept)
  })

  it('spoils the form', async () => {
    const found = await asked()
    const materials = await counter.papers(openid, ['m02'])
    const kept = await countKept(house)
    const form = { ...formOf('07', openid), bankCardNo: '6200000000000000027' }
    const reply = await counter.tryAct('case.supplement', openid, found, { materials, form })
    expect(reply).toMatchObject({ status: 422, refusal: { code: 'form_invalid' } })
    expect(reply.refusal.message).toBe('有 1 处需要修改：银行卡号有误，请对照卡面逐位核对')
    expect(await countKept(house)).toEqual(kept)
  })
})

describe('a supplement that is taken', () => {
  it('adds her photos to those that are there and sends the case back to the window', async () => {
    const found = await asked()
    const materials = await counter.papers(openid, ['m02', 'm03'])
    const given = await counter.act('case.supplement', openid, found, { materials })
    expect(given).toMatchObject({ status: 'SUBMITTED', version: 3, supplement: null, availableActions: [] })
    const photosOf = (code: string) =>
      given.materials.find((one) => one.code === code)?.photos.map(({ uploadId }) => uploadId)
    expect(photosOf('m01')).toHaveLength(1)
    expect(photosOf('m02')).toEqual([found.materials[1]?.photos[0]?.uploadId, materials[0]?.uploadIds[0]])
    expect(given.form).toEqual(found.form.map((one) => expect.objectContaining({ field: one.field })))
    expect(given.timeline.at(-1)).toMatchObject({ title: '补交了材料', by: { self: true } })
  })

  it('mends the form, but never whose case it is', async () => {
    const found = await counter.submit('07', openid)
    const told = await counter.act('case.requireSupplement', 'chenlihua', found, {
      note: '银行卡号和照片上的不一样，请改一改。',
      materials: [],
    })
    const form = {
      ...formOf('07', openid),
      bankCardNo: '6200000000000000034',
      name: '王玉兰',
      idNo: '469025194306160066',
    }
    const given = await counter.act('case.supplement', openid, told, { materials: [], form })
    const value = (field: string) => given.form.find((one) => one.field === field)?.value
    expect(value('bankCardNo')).toBe('**** 0034')
    expect(value('name')).toBe('符亚良')
    expect(value('idNo')).toBe('469025********0013')
    expect(given.applicantName).toBe('符亚良')
    // What she wrote first stays beside what she mended.
    const ofCase = `case_id = (SELECT id FROM service_case WHERE case_no = '${found.caseNo}')`
    expect(await countRows(house, 'case_form', ofCase)).toBe(2)
    expect(await countRows(house, 'case_form', `${ofCase} AND seq IN (1, 3)`)).toBe(2)
  })

  it('sent twice with one key is one event and one answer', async () => {
    const found = await asked()
    const materials = await counter.papers(openid, ['m02'])
    const give = () =>
      counter.tryAct('case.supplement', openid, found, { materials }, { key: `supplement-${found.caseNo}` })
    const [first, second] = await Promise.all([give(), give()])
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.answer).toEqual(first.answer)
    await expectHistory(house, found.caseNo, ['CaseSubmitted', 'SupplementRequired', 'SupplementSubmitted'])
  })
})
