import { expect } from 'vitest'
import { focusOf, tabThrough } from './harness/focus.js'
import { test } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'
import { faultsOf } from './rendered/faults.js'
import { readRendered } from './rendered/read-rendered.js'
import { arrive } from './screens/arrive.js'
import { findState, states } from './screens/states/index.js'
import { type Theme, themes } from './screens/views.js'

const english = { code: 'en', dir: 'ltr' } as const
const still = { reducedMotion: 'reduce' } as const
const links = Array.from({ length: 30 }, (_, index) => `<p><a href="#${index}">Game ${index}</a></p>`).join('\n')
const long = { page: { body: `${links}<button data-izin-action="preferences">Cookie settings</button>` } }

const ringsIn = async (visitor: Visitor, theme: Theme) => {
  await visitor.page.emulateMedia({ ...themes[theme], ...still })
  return faultsOf(await readRendered(visitor.page)).rings
}
const names = (stops: readonly { readonly name: string }[]) => stops.map(({ name }) => name)
/** What a page can say of how it scrolls and looks; ours is taken back to the letter. */
const pageStyle = (visitor: Visitor) => visitor.page.evaluate(() => ({
  ...Object.fromEntries((['overflow', 'scrollbarGutter', 'paddingRight', 'position'] as const).flatMap((property) =>
    [document.documentElement, document.body].map((element) => [`${element.localName} ${property}`, getComputedStyle(element)[property]]))),
  attributes: [...document.documentElement.attributes, ...document.body.attributes].map(({ name, value }) => `${name}=${value}`).join(),
  width: document.body.getBoundingClientRect().width, scrolled: scrollY,
}))

/** Layouts that leave the page to be used. */
const besidePage = states.filter(({ name }) => /^banner-(bar|card|card-start)$/.test(name))

for (const state of besidePage) {
  test(`${state.name}: Tab goes through the banner first, in reading order, and on into a page it does not hide (A11Y-01, A11Y-02, A11Y-04, A11Y-07, A11Y-09)`, async ({ world }) => {
    const visitor = await arrive(world, { ...state, ...long }, { device: 'phone', language: english, options: still })
    expect(await focusOf(visitor.page), 'the banner takes no focus').toMatchObject({ name: '' })
    const banner = await tabThrough(visitor.page, 5)
    expect(names(banner)).toEqual(['a Privacy policy', 'button Services (6)', 'button Reject all', 'button Accept all', 'button Settings'])
    for (const theme of ['light', 'dark', 'contrast', 'forced'] as const) expect(await ringsIn(visitor, theme), theme).toEqual([])
    const page = await tabThrough(visitor.page, 31)
    expect(names(page)).toEqual([...Array.from({ length: 30 }, (_, index) => `a Game ${index}`), 'button Cookie settings'])
    const back = await tabThrough(visitor.page, 31, 'Shift+Tab')
    expect([...banner, ...page, ...back].filter(({ isSeen }) => !isSeen)).toEqual([])
    expect(names(back).at(-1), 'Shift+Tab leads back into it').toBe('button Settings')
    await visitor.page.keyboard.press('Escape')
    expect(await visitor.state()).toMatchObject({ status: 'undecided', grants: { performance: false, marketing: false } })
  })
}

test('the banner locks nothing; the preferences are a dialog over an inert page, which is afterwards as it was (A11Y-04, A11Y-05, A11Y-25)', async ({ world }) => {
  const visitor = await arrive(world, { ...findState('banner-bar'), ...long }, { device: 'desktop', language: english, options: still })
  const { page } = visitor
  await visitor.scroll()
  await page.mouse.wheel(0, 300)
  await page.waitForFunction(() => scrollY === 300)
  const before = await pageStyle(visitor)
  await visitor.button('preferences').focus()
  await page.keyboard.press('Enter')
  await visitor.preferencesFull()
  expect(await focusOf(page)).toMatchObject({ name: 'h2 Privacy settings', isOurs: true })
  const stops = [
    'button Close', 'summary Services (1)', 'input performance', 'summary Services (2)', 'input marketing', 'summary Services (3)',
    'a Privacy policy', 'a privacy@portal.test', 'a Kementerian Komunikasi dan Digital', 'button Reject all', 'button Accept all', 'button Save choices',
  ]
  const round = await tabThrough(page, stops.length)
  expect(names(round)).toEqual(stops)
  expect(round.filter(({ isSeen }) => !isSeen)).toEqual([])
  // On its way round the focus may be in the browser's own bar; never in the page.
  const again = (await tabThrough(page, stops.length)).filter(({ name }) => name !== '')
  expect(again.every(({ isOurs }) => isOurs)).toBe(true)
  expect(names(again).slice(0, 2)).toEqual(stops.slice(0, 2))
  await page.evaluate(() => document.querySelector('a')!.focus())
  expect(await focusOf(page), 'the page is inert').toMatchObject({ isOurs: true })
  await page.keyboard.press('Escape')
  await visitor.banner.waitFor()
  expect(await visitor.state()).toMatchObject({ status: 'undecided' })
  expect(await focusOf(page), 'the focus is back where it was').toMatchObject({ name: 'button Settings' })
  expect(await pageStyle(visitor)).toEqual(before)
})

test('who saves comes back to the opener, or to what would open again (A11Y-05); a pressed pointer can be taken away (A11Y-13)', async ({ world }) => {
  const visitor = await arrive(world, findState('banner-bar'), { device: 'desktop', language: english, options: still })
  const { page } = visitor
  const { x, y, width, height } = (await visitor.button('accept-all').boundingBox())!
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width / 2, y - 300)
  await page.mouse.up()
  expect(await visitor.state()).toMatchObject({ status: 'undecided' })
  await visitor.button('preferences').focus()
  await page.keyboard.press('Enter')
  await visitor.preferencesFull()
  for (const name of ['performance', 'marketing']) {
    await visitor.switchFor(name).focus()
    for (const theme of ['light', 'dark', 'contrast', 'forced'] as const) expect(await ringsIn(visitor, theme), `${name}, ${theme}`).toEqual([])
  }
  await visitor.button('save', visitor.preferences).focus()
  await page.keyboard.press('Enter')
  await visitor.preferences.waitFor({ state: 'hidden' })
  // The button that opened it is gone with the banner.
  await expect.poll(async () => (await focusOf(page)).name).toBe('button Privacy choices')
  // It is drawn anew after the next choice, and keeps the focus.
  await page.keyboard.press('Enter')
  await visitor.preferencesFull()
  await visitor.button('accept-all', visitor.preferences).focus()
  await page.keyboard.press('Enter')
  await visitor.preferences.waitFor({ state: 'hidden' })
  await page.waitForTimeout(300)
  expect(await focusOf(page)).toMatchObject({ name: 'button Privacy choices' })
})
