import { onTestFinished } from 'vitest'
import { createSandbox, type SandboxOptions } from './sandbox'

export const APPID = 'wx0123456789abcdef'
export const SECRET = 'a-secret-of-32-characters-000000'
export const LAN = { name: '符桂兰', openid: 'o-lan', place: '打安镇 可任村' }
export const QIANG = { name: '王志强', openid: 'o-qiang', place: '牙叉镇 城东社区' }

/** Answers of WeChat and of the phone's side alike: any JSON object. */
export type Answer = Record<string, unknown>

/** A sandbox of its own on a free port, with a clock that only the test moves; closed with the test. */
export async function openSandbox(options: Partial<SandboxOptions> = {}) {
  let time = Date.parse('2025-11-27T01:00:00Z')
  const sandbox = createSandbox({
    appid: APPID,
    secret: SECRET,
    holders: () => [LAN, QIANG],
    now: () => new Date(time),
    ...options,
  })
  const base = `http://127.0.0.1:${await sandbox.listen()}`
  onTestFinished(() => sandbox.close())
  return {
    ...sandbox,
    base,
    advance: (seconds: number) => {
      time += seconds * 1000
    },
    ...calls(base),
  }
}

export type OpenSandbox = Awaited<ReturnType<typeof openSandbox>>

function calls(base: string) {
  const get = (path: string, query: Record<string, string> = {}) =>
    fetch(`${base}${path}?${new URLSearchParams(query)}`)
  const post = (path: string, body: unknown) =>
    fetch(`${base}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  const login = async (query: Record<string, string>) =>
    json(
      await get('/sns/jscode2session', {
        appid: APPID,
        secret: SECRET,
        grant_type: 'authorization_code',
        ...query,
      }),
    )
  const token = async (body: Answer = {}) =>
    json(
      await post('/cgi-bin/stable_token', {
        grant_type: 'client_credential',
        appid: APPID,
        secret: SECRET,
        ...body,
      }),
    )
  const send = async (accessToken: unknown, body: Answer) =>
    json(await post(`/cgi-bin/message/subscribe/send?access_token=${accessToken}`, body))
  return { get, post, login, token, send }
}

/** Every answer on WeChat's wire is HTTP 200; anything else is the sandbox's own fault. */
export async function json(response: Response): Promise<Answer> {
  if (response.status !== 200) throw new Error(`HTTP ${response.status}: ${await response.text()}`)
  return JSON.parse(await response.text()) as Answer
}

/** A message that WeChat takes. */
export function progressMessage(changes: Answer = {}): Answer {
  return {
    touser: LAN.openid,
    template_id: 'tmpl-case-progress',
    page: 'pages/case/index?caseNo=469025251127000018',
    miniprogram_state: 'formal',
    lang: 'zh_CN',
    data: progressData(),
    ...changes,
  }
}

export function progressData(changes: Record<string, unknown> = {}): Answer {
  return {
    character_string1: { value: '469025251127000018' },
    thing2: { value: '高龄津贴' },
    phrase3: { value: '需要补正' },
    time4: { value: '2025年11月27日 09:00' },
    thing5: { value: '请在12月4日前补一张户口簿照片' },
    ...changes,
  }
}
