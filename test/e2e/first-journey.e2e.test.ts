import { drawExamplePhoto } from '@doorstep/bff/demo/example-photo'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { keepShot, openBrowser } from './support/browser'
import { Counter } from './support/counter'
import { Phone } from './support/phone'

/** 符桂英, 85, of 孟果村: she has never opened the mini-program. */
const openid = 'oDemo_fu_guiying'
const papers = [
  ['m01', '居民身份证'],
  ['m02', '居民户口簿'],
  ['m03', '社会保障卡'],
] as const

const started = inject('started')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
})

async function atCounter(username: string): Promise<Counter> {
  const login = started.logins.find((one) => one.username === username)
  if (!login) throw new Error(`nobody is called ${username}`)
  const counter = await Counter.open(browser, started.urls.admin)
  await counter.logIn(login.username, login.password)
  return counter
}

describe('the first journey', () => {
  let phone: Phone
  let caseNo: string

  it('she says who she is and where she lives, and applies for 高龄津贴', async () => {
    phone = await Phone.open(browser, started.urls.h5, openid)
    await phone.sees('我要办')
    await keepShot(phone.page, 'phone-home-first')
    await phone.tap('80 岁以上老人津贴')
    await phone.sees('本事项为示例数据')
    await keepShot(phone.page, 'phone-guide')
    await phone.tap('我要办')

    await phone.sees('确认您是谁')
    await phone.type('name', '符桂英')
    await phone.type('idNo', '469025194103080021')
    await phone.tapId('confirm')
    await phone.sees('身份证号有误，请对照证件逐位核对')
    await keepShot(phone.page, 'phone-real-name')
    await phone.type('idNo', '469025194103080023')
    await phone.tapId('confirm')

    await phone.tapId('place-469025')
    await phone.tapId('place-469025102')
    await phone.sees('孟果村委会')
    await keepShot(phone.page, 'phone-place')
    await phone.tapId('place-469025102200')

    await phone.sees('469025********0023')
    await phone.type('phone', '1380000001')
    await phone.tapId('next')
    await phone.sees('您的手机号应为11位数字')
    await phone.type('phone', '13800000001')
    await phone.type('bankName', '农村信用社')
    await phone.type('bankCardNo', '6200000000000000018')
    await keepShot(phone.page, 'phone-form')
    await phone.tapId('next')

    for (const [material, title] of papers) {
      await phone.addPhoto(material, await drawExamplePhoto(title, '符桂英'))
    }
    await keepShot(phone.page, 'phone-photos')
    await phone.tapId('next')
    await phone.sees('您填的内容')
    await keepShot(phone.page, 'phone-check')
    await phone.tapId('submit')

    await phone.sees('已经提交')
    caseNo = await phone.read('case-no')
    // The third case of 16 June in 白沙; two were made in the story.
    expect(caseNo.replace(/ /g, '')).toMatch(/^46902526061600003\d$/)
    await keepShot(phone.page, 'phone-receipt')
    await phone.tapId('see-case')
    await phone.sees('6月24日 周三')
    await keepShot(phone.page, 'phone-case-submitted')
    await phone.tap('为什么是这一天')
    await phone.sees('端午')
    await keepShot(phone.page, 'phone-why', true)
    await phone.page.goBack()
  })

  it('the town asks once for what is missing', async () => {
    const counter = await atCounter('chenlihua')
    await keepShot(counter.page, 'counter-worklist')
    await counter.openCase(caseNo)
    await counter.page.locator('img').nth(1).waitFor()
    await keepShot(counter.page, 'counter-case')
    await counter.choose('一次告知补正')
    await counter.page.getByRole('checkbox', { name: '居民户口簿' }).check()
    await counter.page.getByLabel('居民户口簿要补的原因').fill('户口簿照片看不清，请重拍')
    await counter.write('户口簿看不清，请在光线好的地方重新拍一张。')
    await keepShot(counter.page, 'counter-supplement')
    await counter.send('发出补正告知', { asksTwice: true })
    await counter.sees('补正告知已发出')
    expect(counter.faults).toEqual([])
  })

  it('she adds it', async () => {
    await phone.page.reload()
    await phone.sees('户口簿看不清')
    await keepShot(phone.page, 'phone-case-supplement')
    await phone.tapId('supplement')
    await phone.addPhoto('m02', await drawExamplePhoto('居民户口簿（重拍）', '符桂英'))
    await keepShot(phone.page, 'phone-supplement')
    await phone.tapId('send')
    await phone.sees('已提交，等待受理')
  })

  it('the town accepts and reviews, the county decides', async () => {
    const window = await atCounter('chenlihua')
    await window.openCase(caseNo)
    await window.choose('受理')
    await window.send('受理')
    await window.sees('已受理')

    const reviewer = await atCounter('huangwenbin')
    await reviewer.openCase(caseNo)
    await reviewer.pick('建议准予')
    await reviewer.write('年龄、户口和银行卡核对一致，建议同意。')
    await keepShot(reviewer.page, 'counter-review')
    await reviewer.send('提交审核意见')
    await reviewer.sees('审核意见已提交')

    const county = await atCounter('fuyongkang')
    await county.openCase(caseNo)
    await county.pick('准予')
    await county.write('已满 80 周岁，户口在本县，同意发放高龄津贴。')
    await keepShot(county.page, 'counter-decide')
    await county.send('作出决定', { asksTwice: true })
    await county.sees('决定已作出')
    for (const { faults } of [window, reviewer, county]) expect(faults).toEqual([])
  })

  it('she reads the result, and the message in her inbox and in WeChat', async () => {
    await phone.page.reload()
    await phone.sees('同意发放高龄津贴')
    await keepShot(phone.page, 'phone-case-result', true)
    await phone.page.goto(`${started.urls.h5}?holder=${openid}#/pages/messages/index`)
    await phone.page.reload()
    await phone.sees('已经同意')
    await keepShot(phone.page, 'phone-messages')
    expect(phone.faults).toEqual([])

    const { page } = await Counter.open(browser, `${started.urls.sandbox}/?holder=${openid}`)
    await page.getByText('办理进度通知').first().waitFor()
    await page.frameLocator('iframe').getByText('您好，符桂英').waitFor()
    await keepShot(page, 'sandbox')
  })
})
