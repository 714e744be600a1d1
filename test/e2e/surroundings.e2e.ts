import { expect } from 'vitest'
import { test } from './harness/test.js'
import type { IzinWindow, Visitor } from './harness/visitor.js'

/** Whose is the point in the middle of the banner? */
const isOnTop = (visitor: Visitor) => visitor.banner.evaluate((banner) => {
  const { left, top, width, height } = banner.getBoundingClientRect()
  const hit = (banner.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2)
  return banner.contains(hit) && document.elementFromPoint(left + width / 2, top + height / 2)?.localName === 'izin-root'
})

const pageStyle = (visitor: Visitor) => visitor.page.evaluate(() => {
  const { overflow, scrollbarGutter, marginBlockEnd, scrollPaddingBlockEnd } = getComputedStyle(document.documentElement)
  return { overflow, scrollbarGutter, marginBlockEnd, scrollPaddingBlockEnd }
})

const war = `<style>.war{position:fixed;inset:0;z-index:2147483647;background:#eee}</style>
  <div class="war">A cover of the page's own</div>`

test('nothing that the page stacks lies over the banner, and a body that is put in the place of another leaves it', async ({ world }) => {
  world.serve({ izin: {}, body: war })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  // Inserted after ours, with the highest z-index there is.
  await visitor.page.evaluate(() => document.documentElement.append(document.querySelector('.war')!.cloneNode(true)))
  expect(await isOnTop(visitor)).toBe(true)
  // Whoever takes an element out closes what of it is in the top layer.
  await visitor.page.evaluate(() => document.documentElement.append(document.querySelector('izin-root')!))
  expect(await visitor.banner.isVisible()).toBe(true)
  await visitor.page.evaluate(() => {
    const body = document.createElement('body')
    body.innerHTML = '<main>Another page</main>'
    document.body.replaceWith(body)
  })
  await visitor.choose('reject-all')
})

test('a dialog of the page is answered first, and one that fills the screen is not disturbed', async ({ world }) => {
  world.serve({ izin: {}, body: `<dialog id="own"><button autofocus>Log in</button></dialog>
    <script>document.getElementById('own').showModal()</script>` })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.page.waitForFunction(() => 'izin' in window && 'getState' in window.izin)
  await visitor.page.waitForTimeout(500)
  expect((await visitor.state()).surface).toBe('none')
  const own = visitor.page.locator('#own')
  await own.evaluate((dialog: HTMLDialogElement) => dialog.close())
  await visitor.banner.waitFor()
  await own.evaluate((dialog: HTMLDialogElement) => dialog.showModal())
  await visitor.banner.waitFor({ state: 'hidden' })
  await visitor.page.getByText('Log in').click({ trial: true })
  await own.evaluate((dialog: HTMLDialogElement) => dialog.close())
  await visitor.banner.waitFor()
  await visitor.page.mouse.click(5, 5)
  await visitor.page.evaluate(() => document.documentElement.requestFullscreen())
  await visitor.banner.waitFor({ state: 'hidden' })
  await visitor.page.evaluate(() => document.exitFullscreen())
  await visitor.choose('reject-all')
})

test('a round is not disturbed: no question, no reload, no focus taken, and the question comes when it is over (F037)', async ({ world }) => {
  world.serve({ izin: {}, body: '<main id="game"><input aria-label="Name"></main>' })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  const field = visitor.page.getByLabel('Name')
  await field.focus()
  await visitor.page.evaluate(() => {
    document.getElementById('game')!.setAttribute('data-izin-busy', '')
    Object.assign(window, { loaded: 1 })
  })
  await visitor.banner.waitFor({ state: 'hidden' })
  await visitor.page.keyboard.type('Ayu')
  await visitor.page.evaluate(() => {
    const over = new Promise((resolve) => Object.assign(window, { finish: resolve }))
    ;(window as unknown as IzinWindow).izin.defer(over)
    document.getElementById('game')!.removeAttribute('data-izin-busy')
  })
  await visitor.page.waitForTimeout(400)
  expect(await visitor.banner.count(), 'the payment goes on').toBe(0)
  await visitor.page.evaluate(() => (window as unknown as { finish(): void }).finish())
  await visitor.banner.waitFor()
  await visitor.page.keyboard.type(' Lestari')
  expect(await field.inputValue()).toBe('Ayu Lestari')
  expect(await visitor.page.evaluate(() => 'loaded' in window), 'the page was not loaded anew').toBe(true)
})

test('a dialog in another component that nobody can see into is not lain over', async ({ world }) => {
  world.serve({ izin: { config: { ui: { layout: 'bar' } } }, body: `<div id="component"></div><script>
    const root = document.getElementById('component').attachShadow({ mode: 'closed' })
    const dialog = root.appendChild(document.createElement('dialog'))
    dialog.style.cssText = 'inline-size:100vw;block-size:100vh;max-inline-size:none;max-block-size:none;inset:0;margin:0'
    dialog.showModal()
    document.closeOwn = () => dialog.close()</script>` })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor({ state: 'attached' })
  expect(await isOnTop(visitor)).toBe(false)
  await visitor.page.evaluate(() => (document as unknown as { closeOwn(): void }).closeOwn())
  await visitor.choose('reject-all')
})

test('a filter list that hides it, at once or later, leaves a page that is neither locked nor dimmed', async ({ world }) => {
  world.serve({ izin: { config: { ui: { modal: true } } }, body: '<p style="height:200vh">Long</p>' })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  expect(await pageStyle(visitor)).toMatchObject({ overflow: 'hidden' })
  const hide = () => visitor.page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('izin-root{display:none!important}')
    document.adoptedStyleSheets.push(sheet)
  })
  await hide()
  const free = { overflow: 'visible', marginBlockEnd: '0px' }
  await expect.poll(() => pageStyle(visitor)).toMatchObject(free)
  await visitor.page.mouse.click(100, 100)
  expect((await visitor.state()).record, 'nobody chose').toBeUndefined()
  await visitor.page.evaluate(() => (window as unknown as IzinWindow).izin.open('preferences'))
  await expect.poll(async () => (await visitor.state()).surface).toBe('none')
  expect(await pageStyle(visitor)).toMatchObject(free)
  world.serve({ izin: {}, body: '<style>izin-root{display:none!important}</style><p style="height:200vh">Long</p>' })
  await visitor.reload()
  await visitor.banner.waitFor({ state: 'attached' })
  expect(await pageStyle(visitor)).toEqual({ overflow: 'visible', scrollbarGutter: 'auto', marginBlockEnd: '0px', scrollPaddingBlockEnd: '0px' })
})

test('a first layer over the page holds the focus, gives it back and locks nothing for good; Esc decides nothing', async ({ world }) => {
  world.serve({ izin: { config: { ui: { modal: true } } }, body: '<a href="#x">Games</a><p style="height:200vh">Long</p>' })
  const visitor = await world.visitor()
  await visitor.open()
  const before = { overflow: 'visible', scrollbarGutter: 'auto', marginBlockEnd: '0px', scrollPaddingBlockEnd: 'auto' }
  await visitor.banner.waitFor()
  for (let presses = 0; presses < 8; presses++) {
    await visitor.page.keyboard.press('Tab')
    expect(await visitor.page.evaluate(() => document.activeElement?.localName), 'never the page behind it').not.toBe('a')
  }
  await visitor.openPreferences()
  await visitor.page.keyboard.press('Escape')
  await visitor.banner.waitFor()
  await visitor.page.keyboard.press('Escape')
  await visitor.banner.waitFor({ state: 'hidden' })
  expect(await pageStyle(visitor)).toEqual(before)
  expect((await visitor.state()).status).toBe('undecided')
  await visitor.reload()
  await visitor.choose('reject-all')
  expect(await pageStyle(visitor)).toEqual(before)
  const focused = () => visitor.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-izin-action'))
  await expect.poll(focused, { message: 'the way back, drawn after the paint' }).toBe('preferences')
})

for (const [name, root] of Object.entries({ 'a root of 62.5 %': '62.5%', 'a root of 32 px': '32px' })) {
  test(`${name} makes no text smaller than 15 px, and a larger one makes all of it larger`, async ({ world }) => {
    world.serve({ izin: {}, body: `<style>html{font-size:${root}}</style>` })
    const visitor = await world.visitor({ viewport: { width: 1280, height: 800 } })
    await visitor.open()
    const size = await visitor.banner.locator('p').first().evaluate((text) => parseFloat(getComputedStyle(text).fontSize))
    expect(size).toBe(root === '32px' ? 30 : 15)
    await visitor.choose('reject-all')
  })
}

test('a view transition of the page passes, and the banner is there after it', async ({ world }) => {
  world.serve({ izin: {}, body: '<main>One</main>' })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  await visitor.page.evaluate(() => document.startViewTransition(() => {
    document.body.replaceChildren('Two')
  }).finished)
  expect(await isOnTop(visitor)).toBe(true)
  await visitor.choose('reject-all')
})
