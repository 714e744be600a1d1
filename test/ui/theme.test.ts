import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = 'ui/theme/'
const themes = [...readdirSync(folder).map((file) => folder + file), 'src/browser/own-root.ts', 'src/browser/notice.ts', 'src/browser/reopen-button.ts']
const read = (file: string) => readFileSync(file, 'utf8')
const withoutInsets = (css: string) => css.replace(/env\(safe-area-inset-\w+\)/g, 'inset')

/** What says left or right where it should say start or end; a notch stays where it is. */
const sides = /[{;\s](?:margin|padding|border)-(?:left|right)|[{;\s](?:left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|translateX/g
/** Four values that differ on the two sides. */
const fourValues = /(?:margin|padding|inset|border-width|border-radius):\s*([^;}\s]+) ([^;}\s]+) ([^;}\s]+) ([^;}\s]+)/g

describe.each(themes)('%s', (file) => {
  const css = withoutInsets(read(file))

  it('says start and end, so that it is mirrored where a language is (A11Y-17)', () => {
    expect(css.match(sides) ?? []).toEqual([])
    const uneven = [...css.matchAll(fourValues)].filter(([, , right, , left]) => right !== left).map(([text]) => text)
    expect(uneven).toEqual([])
  })

  it('shows nothing only to who can point at it (A11Y-13)', () => {
    const hovers = [...css.matchAll(/:hover[^{]*\{([^}]*)\}/g)].map(([, rules = '']) => rules)
    expect(hovers.filter((rules) => /display|visibility|opacity:\s*1|content|clip|block-size:\s*auto/.test(rules))).toEqual([])
  })

  it('moves only opacity, only for who wants motion, for a fifth of a second at most (A11Y-15)', () => {
    expect(css.match(/[{;]transition/g) ?? []).toEqual([])
    for (const [, frames = ''] of css.matchAll(/@keyframes \w+\{((?:[^{}]*\{[^}]*\})*)\}/g)) {
      expect([...frames.matchAll(/([\w-]+):/g)].map(([, property]) => property)).toEqual(['opacity'])
    }
    for (const found of css.matchAll(/animation:\s*\w+ ([\d.]+)s/g)) {
      expect(Number(found[1])).toBeLessThanOrEqual(0.2)
      const before = css.slice(0, found.index)
      expect(before.slice(before.lastIndexOf('@media')), 'its query').toMatch(/^@media \(prefers-reduced-motion:\s*no-preference\)/)
    }
  })
})

it('keeps clear of notches (A11Y-13)', () => {
  expect(read('ui/theme/banner.ts')).toContain('env(safe-area-inset-bottom)')
  expect(read('ui/theme/preferences.ts')).toContain('env(safe-area-inset-bottom)')
  expect(read('src/browser/own-root.ts')).toContain('env(safe-area-inset-bottom)')
})
