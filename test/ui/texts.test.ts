import { describe, expect, it } from 'vitest'
import { en } from '../../ui/locales/en.js'
import { id } from '../../ui/locales/id.js'
import { fill, type Texts } from '../../ui/texts.js'

const leaves = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, String(value)]]

const places = (texts: Texts) => leaves(texts).map(([path, text]) => [path, text.match(/\{\w+\}/g) ?? []])

const wordsOf = (...texts: readonly string[]) => texts.join(' ').split(/\s+/).length

/** Each first layer, without what a site puts into it: A11Y-28. */
const firstLayers = ({ title, text, gpc, privacy, rejectAll, acceptAll, preferences, services, panel: { first, ...panel } }: Texts) => ({
  question: wordsOf(title, text, gpc, privacy, services, rejectAll, acceptAll, preferences),
  notice: wordsOf(first.told, first.runs, first.waits, first.change, panel.gpcHonored, privacy, services, first.ok, preferences, panel.optOut),
  news: wordsOf(first.news, first.asksNew, gpc, privacy, services, first.refuse, first.allow, preferences),
  locked: wordsOf(title, panel.descriptions.performance, first.asks, panel.unverified, privacy, services, first.refuse, first.allow, preferences),
})

describe.each([['en', en], ['id', id]] as const)('the texts of %s', (code, texts) => {
  it('have the places of the English ones, one at most in each', () => {
    expect(places(texts)).toEqual(places(en))
    expect(places(texts).every(([, found]) => (found?.length ?? 0) <= 1)).toBe(true)
  })

  it('are plain text, and none is empty', () => {
    for (const [path, text] of leaves(texts)) expect(text, path).toMatch(/^[^<>&]+$/)
  })

  it('ask in sixty words at most, whatever they ask (A11Y-28)', () => {
    for (const [layer, words] of Object.entries(firstLayers(texts))) expect(words, layer).toBeLessThanOrEqual(60)
  })

  it('say their own language', () => expect(texts.lang).toBe(code))

  it('bundle no consent into the use of the site', () => {
    expect(JSON.stringify(texts)).not.toMatch(/by (using|continuing)|dengan (menggunakan|melanjutkan)/i)
  })
})

describe('fill', () => {
  it.each(['$&', '$1', '{name}', '<b>'])('puts %j in as it is', (value) => {
    expect(fill('Always allow {name}!', value)).toBe(`Always allow ${value}!`)
  })
})
