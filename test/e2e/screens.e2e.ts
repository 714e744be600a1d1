import { expect } from 'vitest'
import { violationsOf } from './harness/axe.js'
import { test } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'
import { faultsOf } from './rendered/faults.js'
import { readRendered } from './rendered/read-rendered.js'
import { arrive } from './screens/arrive.js'
import type { State } from './screens/state.js'
import { states } from './screens/states/index.js'
import { type Device, findRightToLeft, type Language, type Theme, themes } from './screens/views.js'

const english: Language = { code: 'en', dir: 'ltr' }
const mirrored = await findRightToLeft() ?? english

/** A phone from the left and a desktop from the right: each device and each direction once. */
const viewsOf = ({ devices = ['phone', 'desktop'] }: State): readonly (readonly [Device, Language])[] =>
  devices.map((device, index) => [device, index % 2 === 0 ? english : mirrored] as const)

/** Only the colours change with the theme; a forced one is the browser's own, and of more contrast we measure it ourselves. */
const axeOptions: Partial<Record<Theme, object>> = { light: {}, dark: { runOnly: ['color-contrast'] } }
const ours = ['izin-root', 'izin-placeholder']

/** All that is wrong in one theme: nothing, where each list is empty. */
async function look(visitor: Visitor, theme: Theme, options: object | undefined) {
  await visitor.page.emulateMedia({ ...themes[theme], reducedMotion: 'reduce' })
  const faults = { ...faultsOf(await readRendered(visitor.page)), axe: options ? await violationsOf(visitor, options, ours) : [] }
  return Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0))
}

for (const state of states.filter(({ isPictureOnly }) => !isPictureOnly)) {
  test(`${state.name} can be read, pressed and told apart in every theme (A11Y-06, A11Y-08, A11Y-09)`, async ({ world }) => {
    for (const [index, [device, language]] of viewsOf(state).entries()) {
      const visitor = await arrive(world, state, { device, language, options: { reducedMotion: 'reduce' } })
      await visitor.page.mouse.move(0, 0)
      // On the second device the place of things is another, not their colours; axe looks again only where they are mirrored.
      const isFirst = index === 0
      for (const theme of isFirst ? ['light', 'dark', 'contrast', 'forced'] as const : ['light'] as const) {
        const options = isFirst || language.dir === 'rtl' ? axeOptions[theme] : undefined
        expect.soft(await look(visitor, theme, options), `${device}, ${language.code}, ${theme}`).toEqual({})
      }
      const spoken = await visitor.page.locator('izin-root').evaluate(({ lang, dir }: HTMLElement) => lang && `${lang} ${dir}`)
      // Where there is only a way back, the interface has not come, and the page's own counts.
      if (spoken) expect(spoken, 'A11Y-21').toBe(`${language.code} ${language.dir}`)
    }
  })
}
