import type { Frame } from 'playwright-core'
import { expect } from 'vitest'
import { html } from './harness/answer.js'
import { thirdPartyRequests } from './harness/leaving.js'
import { siteUrl } from './harness/site.js'
import { test, type World } from './harness/test.js'
import type { IzinWindow, Visitor } from './harness/visitor.js'

const evil = 'https://evil.example'
const cms = 'https://cms.portal.test'
const inside = [evil, cms].map((url) => new URL(url).host)

/** Pages that frame the portal: another site's, a CMS of the same site, and the portal's own. */
const playFrames = (world: World, style = '') => world.server.when(({ host, path }) =>
  inside.includes(host) || path === '/framing'
    ? html(`<!doctype html><title>around</title><body style="margin:0"><iframe src="${siteUrl}/" style="border:0;width:100vw;height:100vh;${style}"></iframe>`)
    : undefined)

const arrive = async (visitor: Visitor, url: string): Promise<Frame> => {
  await visitor.page.goto(url)
  const frame = visitor.page.frames().find((each) => each.url() === `${siteUrl}/`)
  if (!frame) throw new Error('The portal is not in its frame.')
  await frame.waitForFunction(() => Boolean((window as unknown as IzinWindow).izin?.getState))
  return frame
}

const stateIn = (frame: Frame) => frame.evaluate(() => (window as unknown as IzinWindow).izin.getState())
const statusIn = async (frame: Frame) => (await stateIn(frame)).status
const openIn = (frame: Frame, surface: 'banner' | 'preferences') =>
  frame.evaluate((wanted) => (window as unknown as IzinWindow).izin.open(wanted), surface)
const closeIn = (frame: Frame) => frame.evaluate(() => (window as unknown as IzinWindow).izin.close())

const centreOf = async (frame: Frame, action = 'accept-all') => {
  const box = (await frame.locator(`izin-root [part=banner] [data-izin-action=${action}]`).boundingBox())!
  return [box.x + box.width / 2, box.y + box.height / 2] as const
}

test('in a frame of another site nothing is asked, whatever is clicked', async ({ world }) => {
  world.serve({ izin: {}, vendors: ['youtube', 'ga4'], body: '<button data-izin-action="accept-all">Yes</button>' })
  playFrames(world, 'opacity:.01')
  const visitor = await world.visitor({ viewport: { width: 900, height: 640 } })
  const frame = await arrive(visitor, `${evil}/`)
  const banner = frame.locator('izin-root [part=banner]')
  await banner.getByText('You can choose when this page is not inside another site.').waitFor()
  await frame.locator('izin-placeholder').getByRole('link', { name: 'Open in a new tab' }).waitFor()
  expect(await frame.locator('izin-placeholder button').count()).toBe(0)
  expect(await frame.locator('izin-root button').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-izin-action')))).toEqual(['close'])

  await frame.getByRole('button', { name: 'Yes' }).click()
  await openIn(frame, 'preferences')
  expect((await stateIn(frame)).surface).toBe('banner')
  expect(await frame.locator('izin-root [part=preferences]').count()).toBe(0)
  // Links lead away, which is what they are for; all else is clicked through.
  await frame.evaluate(() => {
    onclick = (event) => event.composedPath().some((target) => target instanceof HTMLAnchorElement) && event.preventDefault()
  })
  for (let y = 10; y < 640; y += 40) for (let x = 10; x < 900; x += 70) await visitor.page.mouse.click(x, y)
  await frame.evaluate(() => { onclick = null })
  expect(await stateIn(frame)).toMatchObject({ status: 'undecided', record: undefined, grants: { performance: false, marketing: false } })
  expect(world.collector.events).toEqual([])
  expect(thirdPartyRequests(world).filter((url) => !inside.some((host) => url.startsWith(host)))).toEqual([])

  await openIn(frame, 'banner')
  const opened = visitor.context.waitForEvent('page')
  await banner.getByRole('link', { name: 'Open in a new tab' }).click()
  const tab = await opened
  await tab.locator('izin-root [data-izin-action=accept-all]').click()
  expect(await tab.evaluate(() => [location.href, window.opener])).toEqual([`${siteUrl}/`, null])
  // A preview of a CMS under the same domain has the choice, and does not ask either.
  const preview = await arrive(visitor, `${cms}/`)
  expect(await stateIn(preview)).toMatchObject({ status: 'decided', surface: 'none', grants: { marketing: true } })
  await openIn(preview, 'preferences')
  await preview.locator('izin-root').getByText('You can choose when this page is not inside another site.').waitFor()
})

test('an embedder that the site names may frame it, and it asks', async ({ world }) => {
  world.serve({ izin: { config: { ui: { framedBy: [evil] } } } })
  playFrames(world)
  const visitor = await world.visitor()
  const frame = await arrive(visitor, `${evil}/`)
  await frame.locator('izin-root [data-izin-action=reject-all]').click()
  await expect.poll(() => statusIn(frame)).toBe('decided')
})

test('in a frame of the same origin a click counts half a second after the button came up, where nothing covers it', async ({ world }) => {
  world.serve({ izin: {} })
  playFrames(world)
  const visitor = await world.visitor()
  const { page } = visitor
  const frame = await arrive(visitor, `${siteUrl}/framing`)
  await frame.locator('izin-root [part=banner]').waitFor()
  const [x, y] = await centreOf(frame)
  const surround = (css: string) => page.evaluate((style) => document.querySelector('iframe')!.setAttribute('style', style),
    `border:0;width:100vw;height:100vh;${css}`)
  const clickAfter = async (ms: number) => {
    await page.mouse.move(x - 5, y)
    await page.waitForTimeout(ms)
    await page.mouse.click(x, y)
    return statusIn(frame)
  }
  await closeIn(frame)
  await openIn(frame, 'banner')
  expect(await clickAfter(100)).toBe('undecided')
  await surround('opacity:.2')
  expect(await clickAfter(900)).toBe('undecided')
  await surround('')
  await page.evaluate(() => {
    const cover = document.createElement('div')
    cover.id = 'cover'
    cover.setAttribute('style', 'position:fixed;inset:0;background:#fff;pointer-events:none')
    document.body.append(cover)
  })
  expect(await clickAfter(900)).toBe('undecided')
  await page.evaluate(() => document.querySelector('#cover')!.remove())
  expect(await clickAfter(1000)).toBe('decided')
  // A key needs no time, and is no pointer.
  await frame.evaluate(() => (window as unknown as IzinWindow).izin.reset())
  await frame.locator('izin-root [data-izin-action=reject-all]').press('Enter')
  expect(await statusIn(frame)).toBe('decided')
})

test('a button that comes up under a finger, or in a double click, decides nothing; a tap and a key do', async ({ world }) => {
  world.serve({ izin: {} })
  const visitor = await world.visitor({ hasTouch: true })
  const { page } = visitor
  await visitor.open()
  await visitor.banner.waitFor()
  const frame = page.mainFrame()
  const [x, y] = await centreOf(frame)
  const fingers = await visitor.context.newCDPSession(page)
  const press = () => fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  const lift = () => fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })

  await closeIn(frame)
  await press()
  await openIn(frame, 'banner')
  await page.waitForTimeout(100)
  await lift()
  await page.waitForTimeout(100)
  expect(await statusIn(frame), 'under a finger').toBe('undecided')

  await closeIn(frame)
  await page.mouse.click(x, y)
  await openIn(frame, 'banner')
  await page.waitForTimeout(100)
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  expect(await statusIn(frame), 'in a double click').toBe('undecided')

  await closeIn(frame)
  const hit = await page.evaluate(async ([left, top]) => {
    const hits = () => document.querySelector('izin-root')!.shadowRoot!.elementFromPoint(left, top)?.localName
    ;(window as unknown as IzinWindow).izin.open('banner')
    const first = hits()
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
    return [first, hits()]
  }, [x, y] as const)
  expect(hit, 'before and after it was painted').toEqual([expect.not.stringContaining('button'), 'button'])

  // Longer than between the clicks of a double click.
  await page.waitForTimeout(600)
  await press()
  await lift()
  await expect.poll(() => statusIn(frame), { message: 'a tap' }).toBe('decided')
  await page.evaluate(() => (window as unknown as IzinWindow).izin.reset())
  await visitor.button('reject-all').press('Enter')
  expect((await stateIn(frame)).record?.categories, 'a key').toEqual({ performance: false, marketing: false })
})
