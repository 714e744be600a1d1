import { expect } from 'vitest'
import { tabThrough } from './harness/focus.js'
import { test } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'
import { faultsOf } from './rendered/faults.js'
import { readRendered } from './rendered/read-rendered.js'
import { arrive } from './screens/arrive.js'
import { findState, states } from './screens/states/index.js'
import type { Device } from './screens/views.js'

const english = { code: 'en', dir: 'ltr' } as const
const still = { reducedMotion: 'reduce' } as const

/** Controls that no scrolling brings into sight. */
const outOfReach = (visitor: Visitor) => visitor.page.evaluate(() => {
  const root = document.querySelector('izin-root')!.shadowRoot!
  const surface = root.querySelector(':modal') ?? root.querySelector('[part=banner]')!
  const isSeen = (control: Element) => {
    const [{ x, y, width, height } = control.getBoundingClientRect()] = control.getClientRects()
    const hit = root.elementFromPoint(x + width / 2, y + height / 2)
    return hit !== null && (hit === control || control.contains(hit)) && x > -1 && x + width < innerWidth + 1
  }
  const isReached = (control: Element) => (['start', 'center', 'end'] as const).some((block) => {
    control.scrollIntoView({ block })
    return isSeen(control)
  })
  return [...surface.querySelectorAll('button, a, input, summary')]
    .filter((control) => control.checkVisibility() && !isReached(control)).map(({ textContent, localName }) => `${localName} ${textContent}`)
})

/** The share of the window that the banner takes, and whether what does not fit can be scrolled to. */
const room = (visitor: Visitor) => visitor.banner.evaluate((banner) => ({
  share: banner.getBoundingClientRect().height / innerHeight,
  fits: banner.scrollHeight <= banner.clientHeight + 1,
  scrolls: /auto|scroll/.test(getComputedStyle(banner).overflowY),
  sideways: banner.scrollWidth > banner.clientWidth,
}))

const narrow: readonly Device[] = ['reflow', 'small', 'landscape']
const large: readonly Device[] = ['phone', 'desktop']
for (const { name, devices } of [
  { name: 'banner-reflow', devices: narrow }, { name: 'banner-card-reflow', devices: narrow }, { name: 'banner-large-text', devices: large },
  { name: 'preferences-reflow', devices: narrow }, { name: 'preferences-large-text', devices: large },
]) {
  test(`${name}: all of it can be reached, nothing scrolls sideways, and some of the page stays in sight (A11Y-10, A11Y-11)`, async ({ world }) => {
    for (const device of devices) {
      const visitor = await arrive(world, findState(name), { device, language: english, options: still })
      expect(faultsOf(await readRendered(visitor.page)), device).toMatchObject({ sideways: [], clipped: [] })
      if (name.startsWith('banner')) {
        const { share, fits, scrolls, sideways } = await room(visitor)
        expect([fits || scrolls, sideways], device).toEqual([true, false])
        // At 400 % half of the window, or more where it scrolls; never all of it.
        expect(share, device).toBeLessThanOrEqual(fits && device === 'reflow' ? 0.51 : 0.8)
      }
      const stops = await tabThrough(visitor.page, name.startsWith('banner') ? 5 : 12)
      expect(stops.filter(({ isOurs, isSeen }) => !isOurs || !isSeen), `${device}, by Tab`).toEqual([])
      expect(await outOfReach(visitor), device).toEqual([])
    }
  })
}

/** What a reader may set (WCAG 1.4.12). */
const spacing = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-block-end:2em!important}'

test('a reader’s own text spacing arrives, and cuts nothing off, set on the page and in the shadow root (A11Y-12)', async ({ world }) => {
  for (const state of states.filter(({ name }) => /^(banner-(bar|card|cross)|preferences-(unfolded|past)|placeholders|way-back)$/.test(name))) {
    const visitor = await arrive(world, state, { device: 'phone', language: english, options: still })
    const inPage = await visitor.page.addStyleTag({ content: spacing })
    const spaced = await visitor.page.locator('izin-root').evaluate((host) =>
      [...host.shadowRoot!.querySelectorAll('p:not([role]), h2, label, [part=banner] button')].map((element) => getComputedStyle(element).letterSpacing))
    expect(spaced, state.name).not.toContain('normal')
    expect(faultsOf(await readRendered(visitor.page)), `${state.name}, page`).toMatchObject({ clipped: [], sideways: [] })
    await inPage.evaluate((style) => (style as unknown as Element).remove())
    await visitor.page.locator('izin-root, izin-placeholder').evaluateAll((hosts, css) => hosts.forEach((host) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      host.shadowRoot!.adoptedStyleSheets.push(sheet)
    }), spacing)
    expect(faultsOf(await readRendered(visitor.page)), `${state.name}, shadow root`).toMatchObject({ clipped: [], sideways: [] })
  }
})
