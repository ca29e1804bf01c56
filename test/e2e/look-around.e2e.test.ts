import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { keepShot, openBrowser } from './support/browser'
import { Counter } from './support/counter'
import { Phone } from './support/phone'

const started = inject('started')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
})

describe('what somebody with cases in the story finds', () => {
  it('王玉兰: home, her cases, her messages, herself, every item', async () => {
    const phone = await Phone.open(browser, started.urls.h5, 'oDemo_wang_yulan')
    await phone.sees('孟果村')
    await phone.sees('我的办事')
    await keepShot(phone.page, 'phone-home')
    await phone.tap('全部事项')
    await phone.sees('砍')
    await keepShot(phone.page, 'phone-items')
    await phone.page.goBack()
    await phone.tab('办事')
    await phone.sees('正在审核')
    await keepShot(phone.page, 'phone-cases')
    await phone.tab('我的')
    await phone.sees('469025********0066')
    await keepShot(phone.page, 'phone-mine')
    expect(phone.faults).toEqual([])
  })

  it('a phone that nobody holds leads to the page where one is picked', async () => {
    const phone = await Phone.open(browser, started.urls.h5, '')
    await phone.sees('请从演示手机页打开')
    await keepShot(phone.page, 'phone-nobody')
  })
})

describe('the rest of the house', () => {
  it('the start page says where to look and whom to log in as', async () => {
    const { page, faults } = await Counter.open(browser, started.urls.bff)
    await page.getByText('chenlihua').first().waitFor()
    await keepShot(page, 'start')
    expect(faults).toEqual([])
  })

  it('the counter’s door refuses a wrong password in words', async () => {
    const { page } = await Counter.open(browser, started.urls.admin)
    await page.getByLabel('账号').fill('chenlihua')
    await page.getByLabel('密码').fill('wrong')
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByText('账号或密码不对').waitFor()
    await keepShot(page, 'counter-login')
  })

  it('the API describes itself', async () => {
    const { page, faults } = await Counter.open(browser, `${started.urls.bff}/docs`)
    await page.getByText('/api/v1/sessions/wechat').first().waitFor()
    await keepShot(page, 'docs')
    expect(faults).toEqual([])
  })
})
