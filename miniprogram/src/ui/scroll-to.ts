import Taro from '@tarojs/taro'

/** Brings a part of the page to the top, with a little room above it. */
export function scrollTo(selector: string): void {
  // Once what was just set is on the screen. A part that is not there is no harm.
  Taro.nextTick(() => {
    Taro.pageScrollTo({ selector, offsetTop: -12, duration: 200 }).catch(() => undefined)
  })
}
