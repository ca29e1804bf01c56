import { expect, it } from 'vitest'
import { isFieldValue } from './field-rules'

const TAKEN: [key: string, value: string][] = [
  ['thing1', '一二三四五六七八九十一二三四五六七八九十'],
  ['thing1', '𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷'],
  ['thing1', 'A 办好了！1'],
  ['number1', '12345678901234567890123456789012'],
  ['number1', '3.14'],
  ['letter1', 'abcdefghijklmnopqrstuvwxyzABCDEF'],
  ['symbol1', '!?！？。'],
  ['character_string1', '469025251127000018'],
  ['character_string1', 'No.2025-0018/A'],
  ['time1', '15:01'],
  ['time1', '2019年10月1日 15:01'],
  ['time1', '2019-10-01 15:01:30'],
  ['time1', '09:00~11:30'],
  ['date1', '2019年10月1日'],
  ['date1', '2019年10月1日 15:01'],
  ['date1', '2024年2月29日~2024年3月1日'],
  ['amount1', '¥1234567890'],
  ['amount1', '108.50元'],
  ['amount1', '300'],
  ['phone_number1', '+86-0898-2772345'],
  ['car_number1', '琼A12345'],
  ['car_number1', '琼AD12345'],
  ['car_number1', '琼A1234挂'],
  ['name1', '符桂兰'],
  ['name1', '一二三四五六七八九十'],
  ['name1', 'Guilan Fu'],
  ['phrase1', '需要补正'],
  ['phrase1', '一二三四五'],
]

const REFUSED: [key: string, value: string][] = [
  ['thing1', '一二三四五六七八九十一二三四五六七八九十一'],
  ['thing1', '第一行\n第二行'],
  ['thing1', '第一行\r第二行'],
  ['number1', '123456789012345678901234567890123'],
  ['number1', '3.'],
  ['number1', '12个'],
  ['letter1', 'abcdefghijklmnopqrstuvwxyzABCDEFG'],
  ['letter1', 'abc1'],
  ['symbol1', '!!!!!!'],
  ['symbol1', '!a'],
  ['character_string1', '123456789012345678901234567890123'],
  ['character_string1', '受理0018'],
  ['time1', '24:00'],
  ['time1', '2019年10月1日'],
  ['time1', '下午三点'],
  ['time1', '09:00～11:30'],
  ['time1', '09:00~10:00~11:00'],
  ['time1', '2019年10月1日 15:01 星期二'],
  ['date1', '2025年2月29日'],
  ['date1', '2019年13月1日'],
  ['date1', '10月1日'],
  ['date1', '2019/10/01'],
  ['date1', '2019年10月1日～2019年10月2日'],
  ['amount1', '¥12345678901'],
  ['amount1', '¥¥1'],
  ['amount1', '100块'],
  ['phone_number1', '123456789012345678'],
  ['phone_number1', '电话12345'],
  ['car_number1', '琼A1234567'],
  ['car_number1', '琼海A1234'],
  ['name1', '一二三四五六七八九十一'],
  ['name1', 'abcdefghijklmnopqrstu'],
  ['name1', '符桂兰2'],
  ['phrase1', '一二三四五六'],
  ['phrase1', '已办结!'],
  ['phrase1', 'done'],
  ['nonsense1', '任何值'],
]

it.each(TAKEN)('%s takes %j', (key, value) => {
  expect(isFieldValue({ key, label: '' }, value)).toBe(true)
})

it.each(REFUSED)('%s refuses %j', (key, value) => {
  expect(isFieldValue({ key, label: '' }, value)).toBe(false)
})

it('takes of an enum only what is on its list', () => {
  const field = { key: 'enum1', label: '结果', options: ['同意', '不同意'] }
  expect(isFieldValue(field, '不同意')).toBe(true)
  expect(isFieldValue(field, '弃权')).toBe(false)
})
