import type { ResidentIdFault } from '@doorstep/shared/codes/resident-id'

/** What is wrong with an identity number, to stand after 身份证号不对：. */
export const residentIdWords: Record<ResidentIdFault, string> = {
  length: '应该是 18 位，请看看有没有多填或少填',
  charset: '前 17 位应该都是数字，最后一位是数字或 X',
  'birth-date': '第 7 到 14 位是出生日期，没有您填的这一天',
  future: '第 7 到 14 位是出生日期，您填的这一天还没有到',
  'check-digit': '有一位数字填错了',
}
