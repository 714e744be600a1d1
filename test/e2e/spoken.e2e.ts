import { expect } from 'vitest'
import { axTree } from './harness/ax-tree.js'
import { keepLiveLog, liveLog } from './harness/live-log.js'
import { test } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'
import { arrive } from './screens/arrive.js'
import { findState } from './screens/states/index.js'

const english = { code: 'en', dir: 'ltr' } as const
const languages = [english, { code: 'id', dir: 'ltr' }] as const
const still = { reducedMotion: 'reduce' } as const
const minute = 60_000

const choose = async (visitor: Visitor, name: string) => {
  await visitor.button('preferences').click()
  await visitor.preferencesFull()
  await visitor.switchFor(name).click()
}

test('each thing is said once, no time runs out, and a switch decides nothing before it is saved (A11Y-03, A11Y-19, A11Y-22)', async ({ world }) => {
  const visitor = await arrive(world, findState('banner-bar'), {
    device: 'desktop', language: english, options: still,
    prepare: async (someone) => {
      await keepLiveLog(someone)
      await someone.page.clock.install()
    },
  })
  await visitor.page.clock.runFor(minute)
  expect(await visitor.banner.isVisible()).toBe(true)
  expect(await liveLog(visitor)).toEqual(['Your privacy choices'])
  await choose(visitor, 'performance')
  await visitor.page.clock.runFor(minute)
  expect(await visitor.preferences.isVisible()).toBe(true)
  expect(await visitor.state()).toMatchObject({ status: 'undecided', grants: { performance: false } })
  expect(await liveLog(visitor)).toEqual(['Your privacy choices'])
  await visitor.button('save', visitor.preferences).click()
  await visitor.page.clock.runFor(minute)
  expect(await visitor.state()).toMatchObject({ status: 'decided', grants: { performance: true, marketing: false } })
  expect(await liveLog(visitor)).toEqual(['Your privacy choices', 'Choices saved. Performance: on, Marketing: off.'])
})

test('that Global Privacy Control is heeded is said with the banner, once (A11Y-03)', async ({ world }) => {
  const visitor = await arrive(world, findState('banner-gpc'), { device: 'desktop', language: english, options: still, prepare: keepLiveLog })
  const said = 'Your privacy choices. Your browser’s Global Privacy Control keeps marketing off unless you allow it.'
  await expect.poll(() => liveLog(visitor)).toEqual([said])
  await visitor.page.waitForTimeout(400)
  expect(await liveLog(visitor)).toEqual([said])
})

/** The lines of one of ours, out of the page's. */
const branch = (lines: readonly string[], role: string) => {
  const start = lines.findIndex((line) => line.trim().startsWith(`${role} `))
  const depth = lines[start]?.search(/\S/) ?? 0
  const end = lines.findIndex((line, index) => index > start && line.search(/\S/) <= depth)
  return lines.slice(start, end < 0 ? undefined : end).map((line) => line.slice(depth))
}

for (const language of languages) {
  test(`what a screen reader is given, in ${language.code}, is as it was (A11Y-06, A11Y-20, A11Y-24)`, async ({ world }) => {
    const visitor = await arrive(world, findState('banner-bar'), { device: 'desktop', language, options: still })
    const page = await axTree(visitor.page)
    expect(page.some((line) => line.includes('heading "Portal Games"')), 'the page is there too').toBe(true)
    await expect(branch(page, 'region').join('\n')).toMatchFileSnapshot(`ax-trees/banner.${language.code}.txt`)
    await visitor.openPreferences()
    const modal = await axTree(visitor.page)
    expect(modal.some((line) => line.includes('heading "Portal Games"')), 'the page is inert').toBe(false)
    await expect(branch(modal, 'dialog').join('\n')).toMatchFileSnapshot(`ax-trees/preferences.${language.code}.txt`)
    expect(await visitor.page.locator('izin-root').evaluate(({ lang, dir }: HTMLElement) => [lang, dir])).toEqual([language.code, language.dir])
  })
}

test('what is seen on a control is in the name it is called by (A11Y-20)', async ({ world }) => {
  const visitor = await arrive(world, findState('preferences-unfolded'), { device: 'desktop', language: english, options: still })
  const controls = await visitor.preferences.locator('button, a, summary, label').evaluateAll((all) =>
    all.filter((element) => element.checkVisibility()).map((element) => ({
      seen: (element as HTMLElement).innerText.trim(), label: element.getAttribute('aria-label'),
      target: element instanceof HTMLLabelElement ? element.control?.getAttribute('role') : 'itself',
    })))
  expect(controls.length).toBeGreaterThan(10)
  // A cross is a sign and not a word; its name says what it does.
  for (const { seen, label, target } of controls) {
    expect(target, seen).toMatch(/^(itself|switch)$/)
    if (seen !== '×') expect(label ?? seen, seen).toContain(seen)
    expect((label ?? seen).length, seen).toBeGreaterThan(1)
  }
})
