import { expect, test } from 'vitest'
import { ApiRefusal } from '../../../../api/failure'
import { checkRealName, placeRefusal } from './real-name.model'

const today = '2026-11-20'

// Numbers from domain.md §9.
test('a good number passes, also with a small x and blanks', () => {
  expect(checkRealName('符桂英', '469025196503180022', today)).toEqual({})
  expect(checkRealName('符桂英', '110105 19491231 002x', today)).toEqual({})
})

test('a wrong one is told what is wrong', () => {
  expect(checkRealName('符桂英', '110105194912310021', today)).toEqual({
    idNo: '身份证号有误，请对照证件逐位核对',
  })
  expect(checkRealName('符桂英', '469025199002300012', today).idNo).toBe(
    '身份证号里的出生日期不存在，请对照证件核对',
  )
  expect(checkRealName('符桂英', '46902519650318', today).idNo).toBe('身份证号应为18位，请对照证件核对')
})

test('empty fields ask to be filled', () => {
  expect(checkRealName(' ', '', today)).toEqual({
    name: '请填写姓名，和身份证上的一样',
    idNo: '请填写身份证号',
  })
})

test('a refusal stands where it belongs', () => {
  expect(placeRefusal(new ApiRefusal(422, 'resident_id_invalid', '身份证号不对。'))).toEqual({
    idNo: '身份证号不对。',
  })
  expect(placeRefusal(new ApiRefusal(422, 'real_name_mismatch', '对不上。'))).toEqual({ both: '对不上。' })
})
