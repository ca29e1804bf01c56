import type { Browser, Locator, Page } from 'playwright-core'
import { listenForFaults } from './browser'

/** A villager's phone: the mini-program's H5 build at the size of a small phone. */
export class Phone {
  readonly page: Page
  readonly faults: string[]

  private constructor(page: Page) {
    this.page = page
    this.faults = listenForFaults(page)
  }

  static async open(browser: Browser, h5: string, openid: string): Promise<Phone> {
    const context = await browser.newContext({
      viewport: { width: 375, height: 812 },
      deviceScaleFactor: 2,
      hasTouch: true,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    })
    const phone = new Phone(await context.newPage())
    await phone.page.goto(`${h5}?holder=${openid}`)
    return phone
  }

  /** Pages behind the one in sight stay in the document; only what is seen counts. */
  #seen(locator: Locator): Locator {
    return locator.filter({ visible: true }).last()
  }

  /** Waits until the words are in sight. */
  async sees(words: string): Promise<void> {
    await this.#seen(this.page.getByText(words)).waitFor()
  }

  async tap(words: string): Promise<void> {
    await this.#seen(this.page.getByText(words, { exact: true })).click()
  }

  async tapId(id: string): Promise<void> {
    await this.#seen(this.page.locator(`#${id}`)).click()
  }

  async type(field: string, text: string): Promise<void> {
    await this.#seen(this.page.locator(`#input-${field} :is(input, textarea)`)).fill(text)
  }

  /** From the album: the platform's own file dialogue. */
  async addPhoto(material: string, photo: Buffer): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.tapId(`add-${material}`)
    await (await chooser).setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: photo })
    await this.#seen(
      this.page.locator(`#material-${material} .photos__cell--sent, #material-${material} img`),
    ).waitFor()
  }

  async read(id: string): Promise<string> {
    return ((await this.#seen(this.page.locator(`#${id}`)).textContent()) ?? '').trim()
  }

  /** One of the tabs at the foot. */
  async tab(name: string): Promise<void> {
    await this.page.locator('.weui-tabbar__item', { hasText: name }).click()
  }
}
