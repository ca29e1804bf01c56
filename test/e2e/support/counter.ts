import type { Browser, Page } from 'playwright-core'
import { listenForFaults } from './browser'

/** A clerk's desk: the admin web at the size of her screen. */
export class Counter {
  readonly page: Page
  readonly faults: string[]

  private constructor(page: Page) {
    this.page = page
    this.faults = listenForFaults(page)
  }

  static async open(browser: Browser, admin: string): Promise<Counter> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    })
    const counter = new Counter(await context.newPage())
    await counter.page.goto(admin)
    return counter
  }

  async logIn(username: string, password: string): Promise<void> {
    await this.page.getByLabel('账号').fill(username)
    await this.page.getByLabel('密码').fill(password)
    await this.page.getByRole('button', { name: '登录' }).click()
    await this.sees('待我办理')
  }

  async sees(words: string): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor()
  }

  /** From the worklist, by the receipt number as it is shown. */
  async openCase(caseNo: string): Promise<void> {
    await this.page.getByText(caseNo).first().click()
    await this.sees('办理经过')
  }

  /** Opens one of several acts; where only one can be done its form is open already. */
  async choose(act: string): Promise<void> {
    await this.page.getByRole('button', { name: act, exact: true }).first().click()
  }

  async pick(verdict: string): Promise<void> {
    await this.page.getByText(verdict, { exact: true }).last().click()
  }

  async write(text: string): Promise<void> {
    await this.page.locator('textarea:visible').last().fill(text)
  }

  /** Sends the open form, and says yes where it asks once more. */
  async send(button: string, { asksTwice = false } = {}): Promise<void> {
    await this.page.locator('form').getByRole('button', { name: button, exact: true }).click()
    if (asksTwice) await this.page.locator('.ant-modal-confirm-btns .ant-btn-primary').click()
  }
}
