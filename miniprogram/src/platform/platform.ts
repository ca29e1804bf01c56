import Taro from '@tarojs/taro'
import type { WechatPlatform } from './platform.types'

/** WeChat itself. The H5 build takes `platform.h5.ts` in its place, so none of that code is in the mini-program. */
export const platform: WechatPlatform = {
  storagePrefix: '',
  async loginCode() {
    const { code } = await Taro.login()
    return code
  },
  async askToSubscribe(templateIds) {
    try {
      // entityIds is for another vendor's platform; Taro's type asks for it all the same.
      await Taro.requestSubscribeMessage({ tmplIds: templateIds, entityIds: [] })
    } catch {
      // 20004 and its like: she switched messages off. She still finds every message inside the mini-program.
    }
  },
  randomBytes(count) {
    return new Promise((resolve) => {
      const fallBack = () => resolve(weakBytes(count))
      if (typeof wx.getRandomValues !== 'function') return fallBack()
      wx.getRandomValues({
        length: count,
        success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
        fail: fallBack,
      })
    })
  },
}

/** For base libraries before 2.19: good enough to tell two requests apart, and nothing here is a secret. */
function weakBytes(count: number): Uint8Array {
  return Uint8Array.from({ length: count }, () => Math.floor(Math.random() * 256))
}
