import { existsSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect } from 'vitest'
import { buildPage } from '../../rollup.page.js'
import { openDashboard } from '../dashboard/open-dashboard.js'
import type { Answer, LoggedRequest } from '../../../test/e2e/harness/answer.js'
import { violationsOf } from '../../../test/e2e/harness/axe.js'
import { test } from '../../../test/e2e/harness/test.js'

const host = 'collector.test'

const asRequest = ({ path, method, headers, body }: LoggedRequest) => new Request(`https://${host}${path}`, {
  method, headers: Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]), ...(body && { body }),
})

const asAnswer = async (response: Response): Promise<Answer> => ({
  status: response.status, type: response.headers.get('content-type') ?? 'text/plain', body: await response.text(), headers: Object.fromEntries(response.headers),
})

test('the collector\'s page: signed in with a key, read by eye, ear and keyboard, in light and dark, and nobody else is asked for anything', async ({ world }) => {
  const built = new URL('../../dist/dashboard/dashboard.js', import.meta.url)
  if (!existsSync(built)) await buildPage()
  expect(brotliCompressSync(readFileSync(built)).length).toBeLessThan(17 * 1024)
  const dashboard = await openDashboard({ start: Date.now(), fills: [{ days: 8, perDay: 90 }] })
  world.server.when((request) => (request.host === host ? dashboard.collector.fetch(asRequest(request)).then(asAnswer) : undefined))
  try {
    const visitor = await world.visitor({ viewport: { width: 1100, height: 900 } })
    const { page } = visitor
    const { keyboard } = page
    const asked = new Set<string>()
    page.on('request', (request) => asked.add(new URL(request.url()).host))
    await page.goto(`https://${host}/?days=7`)
    await page.getByLabel('Key').waitFor()
    expect(await violationsOf(visitor, {})).toEqual([])
    await keyboard.type(await dashboard.addKey({ roles: ['stats', 'export', 'read'] }))
    await keyboard.press('Enter')
    const rate = page.getByRole('slider', { name: 'Consent rate, day' })
    await rate.waitFor()
    const [cookie] = await visitor.context.cookies()
    expect(cookie).toMatchObject({ name: '__Host-izin-session', httpOnly: true, secure: true, sameSite: 'Strict' })
    expect(await page.evaluate(() => document.cookie)).toBe('')

    expect(await page.locator('.series path').count()).toBeGreaterThan(1)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await violationsOf(visitor, {}), colorScheme).toEqual([])
    }

    await rate.focus()
    const last = await rate.getAttribute('aria-valuetext')
    await keyboard.press('ArrowLeft')
    await expect.poll(() => rate.getAttribute('aria-valuetext')).not.toBe(last)
    expect(await rate.getAttribute('aria-valuetext')).toMatch(/: performance \d+%, marketing \d+%\. Choices: \d+$/)
    await page.getByRole('link', { name: 'Today' }).focus()
    await keyboard.press('Enter')
    await page.getByRole('heading', { name: 'What people chose', exact: true }).waitFor()
    expect(new URL(page.url()).search).toBe('?days=1')

    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('Key').waitFor()
    expect(await visitor.context.cookies()).toEqual([])

    expect(visitor.console).toEqual([])
    // Of the page: what Chromium asks its maker about forms with a password is its own affair.
    expect([...asked]).toEqual([host])
  } finally {
    await dashboard.close()
  }
})
