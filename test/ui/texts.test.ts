import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { reviewedLanguages } from '../../src/core/languages.js'
import { en } from '../../ui/locales/en.js'
import { fill, type Texts } from '../../ui/texts.js'
import { everyLanguage, leaves } from './every-language.js'

const places = (texts: Texts) => leaves(texts).map(([path, text]) => [path, text.match(/\{\w+\}/g) ?? []])

/** As a reader counts them, also where nothing stands between two. */
const wordsOf = (lang: string, ...texts: readonly string[]) =>
  [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(texts.join(' '))].filter(({ isWordLike }) => isWordLike).length

/** Each first layer, without what a site puts into it: A11Y-28. */
const firstLayers = ({ lang, title, text, gpc, privacy, rejectAll, acceptAll, preferences, services, panel: { first, ...panel } }: Texts) => ({
  question: wordsOf(lang, title, text, gpc, privacy, services, rejectAll, acceptAll, preferences),
  notice: wordsOf(lang, first.told, first.runs, first.waits, first.change, panel.gpcHonored, privacy, services, first.ok, preferences, panel.optOut),
  news: wordsOf(lang, first.news, first.asksNew, gpc, privacy, services, first.refuse, first.allow, preferences),
  locked: wordsOf(lang, title, panel.descriptions.performance, first.asks, panel.unverified, privacy, services, first.refuse, first.allow, preferences),
})

/** Words that are the same in both: by the text's path, where a language may have that one. */
const sameAsEnglish: Readonly<Record<string, string>> = {
  '.categories.marketing': 'cs da de es es-419 fil fr hr hu it mt nl pl pt pt-BR ro sk',
  '.categories.performance': 'fil fr',
  '.services': 'fr',
  '.panel.data': 'da id jv ms mt nb su',
  '.panel.contact': 'nl ro',
  '.panel.first.ok': 'cs da de fi fil fr it ja ms nb nl pl pt pt-BR ro sk sv',
}

/** The letters of a language; every other has Latin ones. */
const scripts: Readonly<Record<string, string>> = {
  ar: 'Arab', fa: 'Arab', ur: 'Arab', he: 'Hebr', bg: 'Cyrl', ru: 'Cyrl', uk: 'Cyrl', el: 'Grek', hi: 'Deva', bn: 'Beng', ta: 'Taml', th: 'Thai',
  lo: 'Laoo', km: 'Khmr', my: 'Mymr', ko: 'Hang', 'zh-Hans': 'Hani', 'zh-Hant': 'Hani', ja: 'Hani}\\p{sc=Hira}\\p{sc=Kana',
}
/** Latin in all of them: names, and what is called so everywhere. */
const names = /Global Privacy Control|\{\w+\}|\bCookie\b|\bcookies?\b|\bID\b|\bOK\b/g
const foreignLetters = (code: string, text: string) =>
  (code in scripts ? text.replace(names, '') : text).match(new RegExp(`(?![\\p{sc=${scripts[code] ?? 'Latn'}}\\p{sc=Common}\\p{sc=Inherited}])[\\p{L}\\p{N}]`, 'gu')) ?? []

/** What nobody sees; but Persian joins with one, and French holds its marks with another. */
const unseen = (code: string) =>
  new RegExp(`[\\u00ad\\u061c\\u180e\\u200b\\u200d-\\u200f\\u2028-\\u202f\\u2060-\\u206f\\ufeff${code === 'fa' ? '' : '\\u200c'}${code === 'fr' ? '' : '\\u00a0'}]`)

const rightToLeft = ['ar', 'fa', 'he', 'ur']

describe.each(everyLanguage)('the texts of %s', (code, texts) => {
  it('have the places of the English ones, one at most in each', () => {
    expect(places(texts)).toEqual(places(en))
    expect(places(texts).every(([, found]) => (found?.length ?? 0) <= 1)).toBe(true)
  })

  it('are plain text, and none is empty', () => {
    for (const [path, text] of leaves(texts)) expect(text, path).toMatch(/^[^<>&\s][^<>&]*$/)
  })

  it('are written cleanly: one blank between words, curled quotes, nothing unseen, no letters of double width', () => {
    for (const [path, text] of leaves(texts)) {
      expect(text, path).not.toMatch(/\s\s|\s$|["'`´]|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|\.\./)
      expect(text, path).not.toMatch(unseen(code))
      expect(text.normalize(), path).toBe(text)
      expect(text.match(/[“„«(（]/g)?.length, path).toBe(text.match(/[”»)）]/g)?.length)
      // French marks stand apart, and stay with their word.
      if (code === 'fr') expect(text, path).not.toMatch(/[^\u00a0][:;?!]/)
    }
  })

  it('say their own language, and its direction', () =>
    expect([texts.lang, texts.dir]).toEqual([code, rightToLeft.includes(code) ? 'rtl' : 'ltr']))

  it('have its letters and no others', () => {
    const { lang: _lang, dir: _dir, ...words } = texts
    for (const [path, text] of leaves(words)) expect(foreignLetters(code, text), `${path}: ${text}`).toEqual([])
  })

  it('say no and yes alike: all at once, in about as many words, and neither is what the other says', () => {
    const { rejectAll, acceptAll, panel: { optOut, save, first } } = texts
    expect(Math.abs(wordsOf(code, rejectAll) - wordsOf(code, acceptAll))).toBeLessThanOrEqual(1)
    const lengths = [rejectAll, acceptAll].map((text) => [...new Intl.Segmenter(code).segment(text)].length)
    expect(Math.abs(lengths[0]! - lengths[1]!)).toBeLessThanOrEqual(6)
    expect(new Set([rejectAll, acceptAll, save, first.refuse, first.allow]).size).toBe(5)
    expect(optOut).not.toBe(acceptAll)
  })

  it('ask in sixty words at most (A11Y-28)', () => expect(wordsOf(code, texts.title, texts.text)).toBeLessThanOrEqual(60))

  it('bundle no consent into the use of the site', () => {
    expect(JSON.stringify(texts)).not.toMatch(/by (using|continuing)|dengan (menggunakan|melanjutkan)/i)
  })
})

describe.each(everyLanguage.filter(([code]) => code !== 'en'))('beside English, the texts of %s', (code, texts) => {
  it('leave nothing in English', () => {
    const english = new Map(leaves(en))
    const { dir: _dir, ...words } = texts
    const same = leaves(words).filter(([path, text]) => english.get(path) === text).map(([path]) => path)
    expect(same.filter((path) => !sameAsEnglish[path]?.split(' ').includes(code))).toEqual([])
  })

  it.each(['', '-panel'])('are at most 1.5 KiB as built, and no code but one line: locales/…%s.js', (layer) => {
    const text = readFileSync(`dist/locales/${code}${layer}.js`, 'utf8')
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(1.5 * 1024)
    const scope = { izin: undefined as undefined | { locales: Record<string, unknown> } }
    new Function('window', text.replace('Symbol.for("izin.ui")', '"izin"'))(scope)
    const { panel, ...banner } = texts
    expect(scope.izin?.locales).toEqual({ [code + layer]: layer ? panel : banner })
  })
})

describe.each(everyLanguage.filter(([code]) => reviewedLanguages.includes(code)))('as they are shown unasked, the texts of %s', (_code, texts) => {
  it('ask in sixty words at most whatever they ask, with all that stands beside (A11Y-28)', () => {
    for (const [layer, words] of Object.entries(firstLayers(texts))) expect(words, layer).toBeLessThanOrEqual(60)
  })
})

describe('the tests of a language', () => {
  it('see letters that look alike, and marks that nobody sees', () => {
    expect(foreignLetters('de', 'Аlle')).toEqual(['А'])
    expect(foreignLetters('ru', 'Cookie Global Privacy Control save')).toHaveLength(4)
    expect(foreignLetters('ja', 'すべて拒否 カ Cookie')).toEqual([])
    expect('a\u200cb').toMatch(unseen('de'))
    expect('a\u00a0:').toMatch(unseen('en'))
  })
})

describe('fill', () => {
  it.each(['$&', '$1', '{name}', '<b>'])('puts %j in as it is', (value) => {
    expect(fill('Always allow {name}!', value)).toBe(`Always allow ${value}!`)
  })
})
