import { describe, expect, it } from 'vitest'
import { type Answer, LAN, openSandbox, progressData, progressMessage, QIANG } from './harness'

async function openGranted(count = 1) {
  const sandbox = await openSandbox()
  for (let tap = 0; tap < count; tap += 1) sandbox.grant(LAN.openid, ['tmpl-case-progress'])
  const { access_token } = await sandbox.token()
  return { ...sandbox, deliver: (body: Answer) => sandbox.send(access_token, body) }
}

describe('POST /cgi-bin/message/subscribe/send', () => {
  it('delivers the message to the phone, with the labels of its template', async () => {
    const sandbox = await openGranted()
    const answer = await sandbox.deliver(progressMessage())
    expect(answer).toEqual({ errcode: 0, errmsg: 'ok', msgid: expect.any(Number) })
    expect(sandbox.messages(LAN.openid)).toEqual([
      {
        msgid: answer.msgid,
        openid: 'o-lan',
        templateId: 'tmpl-case-progress',
        title: '办理进度通知',
        fields: [
          { key: 'character_string1', label: '受理编号', value: '469025251127000018' },
          { key: 'thing2', label: '事项名称', value: '高龄津贴' },
          { key: 'phrase3', label: '当前状态', value: '需要补正' },
          { key: 'time4', label: '更新时间', value: '2025年11月27日 09:00' },
          { key: 'thing5', label: '温馨提示', value: '请在12月4日前补一张户口簿照片' },
        ],
        page: 'pages/case/index?caseNo=469025251127000018',
        at: '2025-11-27T01:00:00.000Z',
      },
    ])
  })

  it('uses one accept for one message', async () => {
    const sandbox = await openGranted(2)
    expect(await sandbox.deliver(progressMessage())).toMatchObject({ errcode: 0 })
    expect(await sandbox.deliver(progressMessage())).toMatchObject({ errcode: 0 })
    const third = await sandbox.deliver(progressMessage())
    expect(third.errcode).toBe(43101)
    expect(third.errmsg).toMatch(/^user refuse to accept the msg rid: /)
    expect(sandbox.messages(LAN.openid)).toHaveLength(2)
  })

  it('counts the accepts of each person apart', async () => {
    const sandbox = await openGranted()
    expect(await sandbox.deliver(progressMessage({ touser: QIANG.openid }))).toMatchObject({ errcode: 43101 })
    expect(await sandbox.deliver(progressMessage())).toMatchObject({ errcode: 0 })
  })

  it('takes no accept for a message that it refuses', async () => {
    const sandbox = await openGranted()
    const broken = progressMessage({ data: progressData({ phrase3: { value: '六个字太长了' } }) })
    expect(await sandbox.deliver(broken)).toMatchObject({ errcode: 47003 })
    expect(await sandbox.deliver(progressMessage())).toMatchObject({ errcode: 0 })
  })

  it.each([
    ['', 41001],
    ['not-a-token', 40014],
    [`99_${'x'.repeat(128)}`, 40001],
  ])('refuses the token %j with %i', async (token, errcode) => {
    const sandbox = await openSandbox()
    expect(await sandbox.send(token, progressMessage())).toMatchObject({ errcode })
  })

  it('refuses a token after its two hours with 42001', async () => {
    const sandbox = await openGranted()
    sandbox.advance(7200)
    expect(await sandbox.deliver(progressMessage())).toMatchObject({ errcode: 42001 })
  })

  it.each<[Answer, number]>([
    [{ touser: 'o-nobody' }, 40003],
    [{ touser: undefined }, 40003],
    [{ template_id: 'tmpl-unknown' }, 40037],
    [{ template_id: undefined }, 40037],
    [{ page: '/pages/case/index' }, 41030],
    [{ page: 'https://example.com' }, 41030],
    [{ page: 7 }, 41030],
    [{ miniprogram_state: 'production' }, 47003],
    [{ lang: 'zh' }, 47003],
    [{ data: undefined }, 47003],
  ])('refuses %o with %i', async (changes, errcode) => {
    const sandbox = await openGranted()
    expect(await sandbox.deliver(progressMessage(changes))).toMatchObject({ errcode })
    expect(sandbox.messages(LAN.openid)).toEqual([])
  })

  it('asks for no page', async () => {
    const sandbox = await openGranted()
    expect(await sandbox.deliver(progressMessage({ page: undefined }))).toMatchObject({ errcode: 0 })
  })

  it.each<[Answer, string]>([
    [{ thing2: undefined }, 'data.thing2.value is empty'],
    [{ thing2: { value: '' } }, 'data.thing2.value is empty'],
    [{ thing2: '高龄津贴' }, 'data.thing2.value is empty'],
    [{ thing2: { value: '一二三四五六七八九十一二三四五六七八九十一' } }, 'data.thing2.value invalid'],
    [{ thing5: { value: '第一行\n第二行' } }, 'data.thing5.value invalid'],
    [{ character_string1: { value: '受理0018' } }, 'data.character_string1.value invalid'],
    [{ time4: { value: '2025-02-30 09:00' } }, 'data.time4.value invalid'],
    [{ thing6: { value: '模板里没有' } }, 'data.thing6.value invalid'],
  ])('names the field that breaks a rule: %o', async (changes, words) => {
    const sandbox = await openGranted()
    const answer = await sandbox.deliver(progressMessage({ data: progressData(changes) }))
    expect(answer.errcode).toBe(47003)
    expect(answer.errmsg).toMatch(`argument invalid! ${words} rid: `)
  })

  it('must be a POST', async () => {
    const sandbox = await openSandbox()
    const response = await sandbox.get('/cgi-bin/message/subscribe/send')
    expect(await response.json()).toMatchObject({ errcode: 43002 })
  })
})
