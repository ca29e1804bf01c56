import Taro from '@tarojs/taro'
import type { WechatPlatform } from './platform.types'

/**
 * The demo phone: the page /sandbox/ shows this build in a frame and says in `?holder=<openid>` whose phone it
 * is; the sandbox then answers what WeChat would.
 */
const holder = new URLSearchParams(window.location.search).get('holder') ?? ''

export const platform: WechatPlatform = {
  obstacle: holder
    ? undefined
    : {
        title: '请从演示手机页打开',
        text: '这里要先选好由谁拿着手机。请打开演示手机页，选一个人再进来。',
        action: {
          label: '打开演示手机页',
          onTap: () => {
            window.location.href = '/sandbox/'
          },
        },
      },
  storagePrefix: `doorstep:${holder}:`,
  async loginCode() {
    const answer = await Taro.request<{ code?: string; message?: string }>({
      url: '/sandbox/phone/codes',
      method: 'POST',
      data: { openid: holder },
    })
    if (!answer.data?.code) throw new Error(answer.data?.message ?? 'the sandbox gave no code')
    return answer.data.code
  },
  async askToSubscribe(templateIds) {
    try {
      await Taro.request({
        url: '/sandbox/phone/subscriptions',
        method: 'POST',
        data: { openid: holder, tmplIds: templateIds },
      })
    } catch {
      // As on a phone: no consent, no message, and the case goes on.
    }
  },
  // getRandomValues also exists on plain http, where randomUUID does not.
  randomBytes: async (count) => crypto.getRandomValues(new Uint8Array(count)),
}
