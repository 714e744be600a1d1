import { existsSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { type Answer, type LoggedRequest, script } from './harness/answer.js'
import { violations } from './harness/axe.js'
import { collectorPath } from './harness/collector.js'
import { expectNothing } from './harness/leaving.js'
import { siteHost } from './harness/site.js'
import { test } from './harness/test.js'
import type { IzinWindow, Visitor } from './harness/visitor.js'

/** The demo's own files, as they stand. */
const playHeadless = ({ host, path }: LoggedRequest): Answer | undefined => {
  if (host !== siteHost || !path.startsWith('/headless')) return undefined
  const file = `demo${path === '/headless' ? '/headless/index.html' : path}`
  if (!existsSync(file)) return undefined
  const body = readFileSync(file, 'utf8')
  return file.endsWith('.js') ? script(body) : { type: file.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8', body }
}

/** Where the demo mounts its collector. */
const demoCollector = '/collector/v1/events'

const focused = ({ page }: Visitor) => page.evaluate(() => document.activeElement?.textContent ?? '')

/** What makes a button weigh. */
const lookOf = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true }).evaluate((button) => {
  const { width, height, y } = button.getBoundingClientRect()
  const { color, backgroundColor, borderColor, borderWidth, font, opacity } = getComputedStyle(button)
  return { width, height, y, color, backgroundColor, borderColor, borderWidth, font, opacity }
})

test('the demo\'s page that draws for itself asks equally, is answered by keyboard, and lets nothing out before', async ({ world }) => {
  world.server.when(playHeadless)
  world.server.when((request) => (request.path === demoCollector ? world.collector.player({ ...request, path: collectorPath }) : undefined))
  const visitor = await world.visitor({ viewport: { width: 900, height: 700 } })
  const { page } = visitor
  const { keyboard } = page
  const [banner, dialog] = [page.getByRole('region', { name: 'May we?' }), page.getByRole('dialog', { name: 'Cookie settings' })]
  const standing = page.getByRole('button', { name: 'Cookie settings' })
  const left = (url: string) => world.server.count(url)
  await visitor.open('/headless')
  await banner.waitFor()
  expect(await violations(visitor)).toEqual([])
  expect(await lookOf(visitor, 'Refuse')).toEqual(await lookOf(visitor, 'Allow'))
  await expectNothing(world, visitor)
  expect([await page.locator('izin-root').count(), left(`${siteHost}/izin/izin-ui.js`)]).toEqual([0, 0])

  for (const name of ['Privacy policy', 'Refuse', 'Allow', 'Choose']) {
    await keyboard.press('Tab')
    expect(await focused(visitor)).toBe(name)
  }
  await keyboard.press('Enter')
  await dialog.waitFor()
  expect(await focused(visitor)).toBe('Cookie settings')
  expect(await violations(visitor)).toEqual([])
  await keyboard.press('Escape')
  await banner.waitFor()
  expect([await focused(visitor), (await visitor.state()).status]).toEqual(['Choose', 'undecided'])

  await keyboard.press('Shift+Tab')
  await keyboard.press('Shift+Tab')
  await keyboard.press('Enter')
  await page.getByRole('status').getByText('Saved: performance off, marketing off.').waitFor()
  expect(await banner.isVisible()).toBe(false)

  await standing.focus()
  await keyboard.press('Enter')
  await dialog.getByRole('switch', { name: 'Performance' }).focus()
  await keyboard.press('Space')
  await dialog.getByRole('button', { name: 'Save' }).focus()
  await keyboard.press('Enter')
  await page.getByText('performance: allowed (choice)').waitFor()
  expect(await focused(visitor)).toBe('Cookie settings')
  await expect.poll(() => left('www.googletagmanager.com/gtag/js')).toBe(1)
  await page.getByRole('button', { name: 'Allow YouTube' }).click()
  await expect.poll(() => left('www.youtube.com/embed/')).toBe(1)
  expect(left('www.facebook.com/tr')).toBe(0)

  await expect.poll(() => world.collector.events.map(({ source, trusted, action }) => `${source} ${trusted} ${action}`).sort())
    .toEqual(['banner true reject_all', 'placeholder true save', 'preferences true save'])
  await standing.click()
  await dialog.getByRole('switch', { name: 'Marketing' }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => left('www.facebook.com/tr')).toBe(1)
  expect(visitor.uncaught()).toEqual([])
})

test('a site may ask in a dialog of its own, which is not taken back for being one', async ({ world }) => {
  world.serve({ izin: { attributes: { 'data-ui': 'none' } }, body: `<dialog id="ask"><button>Refuse</button></dialog><script>
    const ask = document.getElementById('ask')
    const draw = ({ surface }) => surface === 'banner' ? ask.open || ask.showModal() : ask.close()
    izin.subscribe(draw)
    draw(izin.getState())
    ask.firstChild.onclick = (event) => izin.rejectAll({ event })</script>` })
  const visitor = await world.visitor()
  const surfaces: string[] = []
  await visitor.page.exposeFunction('tell', (surface: string) => surfaces.push(surface))
  await visitor.open()
  await visitor.page.evaluate(() => {
    const { izin, tell } = window as unknown as IzinWindow & { tell(surface: string): void }
    izin.on('surface', ({ surface }) => tell(surface))
  })
  await visitor.page.waitForTimeout(700)
  await visitor.page.getByRole('button', { name: 'Refuse' }).click()
  await visitor.page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(surfaces).toEqual(['none'])
})
