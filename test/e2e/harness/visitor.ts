import type { BrowserContext, Cookie, Page } from 'playwright-core'
import type { Consent } from '../../../src/core/contract.js'
import { siteUrl } from './site.js'

export type IzinWindow = Window & { izin: Consent }

/** One line of the console or one uncaught error. */
export interface ConsoleLine {
  readonly type: string
  readonly text: string
}

/** One person in one fresh browser profile. */
export class Visitor {
  readonly console: ConsoleLine[] = []
  readonly context: BrowserContext
  readonly page: Page

  private constructor(context: BrowserContext, page: Page) {
    this.context = context
    this.page = page
    page.setDefaultTimeout(10_000)
    this.#listen(page)
  }

  static async arrive(context: BrowserContext): Promise<Visitor> {
    return new Visitor(context, await context.newPage())
  }

  /** Another tab of the same person. */
  async newTab(): Promise<Visitor> {
    return Visitor.arrive(this.context)
  }

  async open(path = '/') {
    await this.page.goto(siteUrl + path, { waitUntil: 'domcontentloaded' })
  }

  async reload() {
    await this.page.reload({ waitUntil: 'domcontentloaded' })
  }

  get banner() {
    return this.page.locator('izin-root [part=banner]')
  }

  get preferences() {
    return this.page.locator('izin-root [part=preferences]')
  }

  /** The plain way back that is drawn where the site has none of its own. */
  get wayBack() {
    return this.page.locator('izin-root [part=reopen]')
  }

  /** A browser that sends Global Privacy Control, from the next page on. */
  async sendGpc() {
    await this.context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, value: true })
    })
  }

  button(action: 'accept-all' | 'reject-all' | 'preferences' | 'save' | 'close', within = this.banner) {
    return within.locator(`[data-izin-action=${action}]`)
  }

  /** Waits for the banner, as a person does, and clicks. */
  async choose(action: 'accept-all' | 'reject-all') {
    await this.button(action).click()
    await this.banner.waitFor({ state: 'hidden' })
  }

  async openPreferences() {
    await this.button('preferences').click()
    await this.preferencesFull()
  }

  /** With the long rest, which comes after the click's frame. */
  async preferencesFull() {
    await this.preferences.locator('.who').waitFor()
  }

  switchFor(category: string) {
    return this.preferences.locator(`input[role=switch][name=${category}]`)
  }

  state() {
    return this.page.evaluate(() => (window as unknown as IzinWindow).izin.getState())
  }

  /** By the API, as a program would. */
  acceptAll() {
    return this.page.evaluate(() => (window as unknown as IzinWindow).izin.acceptAll())
  }

  withdraw(category?: string) {
    return this.page.evaluate((name) => (window as unknown as IzinWindow).izin.withdraw(name), category)
  }

  allows(category: string): Promise<boolean> {
    return this.page.evaluate((name) => (window as unknown as IzinWindow).izin.allows(name), category)
  }

  /** Names of the cookies of all sites; the site's own session is left out. */
  async cookieNames(): Promise<string[]> {
    const named = (await this.context.cookies()).filter((cookie: Cookie) => cookie.name !== 'session')
    return named.map(({ name }) => name).sort()
  }

  /** Keys of localStorage and sessionStorage, without Izin's own. */
  async storageKeys(): Promise<string[]> {
    const keys = await this.page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
    return keys.filter((key) => !key.startsWith('izin')).sort()
  }

  /** What a person does on a page: reads on, goes somewhere else in the app. */
  async scroll() {
    await this.page.mouse.wheel(0, 600)
    await this.page.waitForFunction(() => scrollY > 0)
    await this.page.evaluate(() => scrollTo(0, 0))
  }

  /** What the console shows in red: logged or thrown. */
  errors(): string[] {
    return this.console.filter(({ type }) => type === 'error' || type === 'uncaught').map(({ text }) => text)
  }

  uncaught(): string[] {
    return this.console.filter(({ type }) => type === 'uncaught').map(({ text }) => text)
  }

  #listen(page: Page) {
    page.on('console', (message) => this.console.push({ type: message.type(), text: message.text() }))
    page.on('pageerror', (error) => this.console.push({ type: 'uncaught', text: String(error) }))
  }
}
