import Taro from '@tarojs/taro'

/** Every page and what it is told, in one place: a wrong address does not compile. */
export const go = {
  home: () => void Taro.switchTab({ url: '/pages/home/index' }),
  cases: () => void Taro.switchTab({ url: '/pages/cases/index' }),
  catalogue: () => open('/packages/catalogue/pages/list/index'),
  guide: (itemCode: string) => open(`/packages/catalogue/pages/guide/index?itemCode=${itemCode}`),
  place: (itemCode = '') => open(`/packages/place/pages/choose/index?itemCode=${itemCode}`),
  realName: (itemCode = '') => open(`/packages/identity/pages/real-name/index?itemCode=${itemCode}`),
  form: (itemCode: string) => open(`/packages/apply/pages/form/index?itemCode=${itemCode}`),
  photos: (itemCode: string) => open(`/packages/apply/pages/photos/index?itemCode=${itemCode}`),
  check: (itemCode: string) => open(`/packages/apply/pages/check/index?itemCode=${itemCode}`),
  case: (caseNo: string) => open(`/packages/case/pages/detail/index?caseNo=${caseNo}`),
  supplement: (caseNo: string) => open(`/packages/case/pages/supplement/index?caseNo=${caseNo}`),
  why: (caseNo: string) => open(`/packages/case/pages/why/index?caseNo=${caseNo}`),
  back: (pages = 1) => void Taro.navigateBack({ delta: pages }),
}

/** WeChat keeps ten pages; the eleventh takes the place of the tenth. */
const deepest = 10

function open(url: string): void {
  if (Taro.getCurrentPages().length >= deepest) void Taro.redirectTo({ url })
  else void Taro.navigateTo({ url })
}
