import Taro from '@tarojs/taro'

/** The address of every page and what it must be told: a wrong one does not compile. */
export const pages = {
  home: () => '/pages/home/index',
  cases: () => '/pages/cases/index',
  catalogue: () => '/packages/catalogue/pages/list/index',
  guide: (itemCode: string) => `/packages/catalogue/pages/guide/index?itemCode=${itemCode}`,
  /** With an item, it leads on to the form of that item. */
  place: (itemCode = '') => `/packages/place/pages/choose/index?itemCode=${itemCode}`,
  realName: (itemCode = '') => `/packages/identity/pages/real-name/index?itemCode=${itemCode}`,
  form: (itemCode: string) => `/packages/apply/pages/form/index?itemCode=${itemCode}`,
  photos: (itemCode: string) => `/packages/apply/pages/photos/index?itemCode=${itemCode}`,
  check: (itemCode: string) => `/packages/apply/pages/check/index?itemCode=${itemCode}`,
  receipt: (caseNo: string) => `/packages/apply/pages/receipt/index?caseNo=${caseNo}`,
  detail: (caseNo: string) => `/packages/case/pages/detail/index?caseNo=${caseNo}`,
  supplement: (caseNo: string) => `/packages/case/pages/supplement/index?caseNo=${caseNo}`,
  why: (caseNo: string) => `/packages/case/pages/why/index?caseNo=${caseNo}`,
} as const

/** WeChat keeps ten pages; the eleventh would be refused. */
const deepest = 10

/** Opens a page on top of this one. */
export function open(url: string): void {
  if (Taro.getCurrentPages().length >= deepest) replace(url)
  else void Taro.navigateTo({ url })
}

/** Opens a page in the place of this one, so that going back skips it. */
export function replace(url: string): void {
  void Taro.redirectTo({ url })
}

/** To a page of the bar at the bottom. */
export function openTab(url: string): void {
  void Taro.switchTab({ url })
}

/** Forgets the way here: what was done on it is done. */
export function startOver(url: string): void {
  void Taro.reLaunch({ url })
}

/** Where there is nothing to go back to (the page was opened from a message), home. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else openTab(pages.home())
}

/** Back by so many pages to one that is surely there, or to a fresh one in the place of this. */
export function backTo(url: string, count: number): void {
  if (Taro.getCurrentPages().length > count) void Taro.navigateBack({ delta: count })
  else replace(url)
}
