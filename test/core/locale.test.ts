import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { reviewedLanguages, translations } from '../../src/core/languages.js'
import { findLanguage, resolveLocale } from '../../src/core/locale.js'
import schema from '../../src/core/config.schema.json' with { type: 'json' }

const codes = ['en', ...translations]
afterEach(() => void vi.unstubAllGlobals())

describe('the languages', () => {
  it('are those that have their two files, and no file is left over', () => {
    const files = readdirSync('ui/locales')
    for (const layer of ['banner', 'panel']) {
      const found = files.flatMap((file) => (file.endsWith(`-${layer}.ts`) ? file.slice(0, -`-${layer}.ts`.length) : []))
      expect(found.sort()).toEqual([...codes].sort())
    }
    expect(files.filter((file) => !/-(banner|panel)\.ts$/.test(file)).sort()).toEqual(['en.ts', 'id.ts'])
  })

  it('are those of the published schema', () => {
    expect([...schema.properties.ui.properties.texts.propertyNames.enum].sort()).toEqual([...codes].sort())
  })

  it('have every official one of the European Union, and are over forty', () => {
    const official = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ')
    expect(official.filter((code) => !codes.includes(code))).toEqual([])
    expect(codes.length).toBeGreaterThan(40)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('are reviewed in English and Indonesian', () => expect(reviewedLanguages).toEqual(['en', 'id']))
})

describe('a tag that the site names', () => {
  it.each([
    ['id', 'id'], ['id-ID', 'id'], ['ID', 'id'], ['in', 'id'], ['in-ID', 'id'], ['jv', 'jv'], ['su-Latn', 'su'], ['jw', 'jv'],
    ['en-GB', 'en'], ['de', 'de'], ['de-AT', 'de'], ['de_DE', 'de'], ['fr-CA', 'fr'], ['iw', 'he'], ['he-IL', 'he'],
    ['tl', 'fil'], ['fil', 'fil'], ['fil-PH', 'fil'], ['fi-FI', 'fi'],
    ['no', 'nb'], ['nn', 'nb'], ['nb-NO', 'nb'], ['nn-NO', 'nb'],
    ['zh', 'zh-Hans'], ['zh-CN', 'zh-Hans'], ['zh-SG', 'zh-Hans'], ['zh-Hans-HK', 'zh-Hans'], ['cmn', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'], ['zh-HK', 'zh-Hant'], ['zh-MO', 'zh-Hant'], ['zh-Hant-TW', 'zh-Hant'], ['zh-hant', 'zh-Hant'],
    ['es', 'es'], ['es-ES', 'es'], ['es-GQ', 'es'], ['es-MX', 'es-419'], ['es-AR', 'es-419'], ['es-419', 'es-419'], ['es-US', 'es-419'],
    ['pt', 'pt'], ['pt-PT', 'pt'], ['pt-AO', 'pt'], ['pt-BR', 'pt-BR'], ['pt-Latn-BR', 'pt-BR'],
    ['ur-PK', 'ur'], ['fa-AF', 'fa'], ['ms-BN', 'ms'], ['ar-EG-u-nu-latn', 'ar'], ['my-MM', 'my'],
  ])('%s is %s', (tag, code) => {
    expect(findLanguage(tag)).toBe(code)
    expect(resolveLocale(tag, 'id', ['id'])).toBe(code)
  })

  it.each(codes)('%s is itself', (code) => expect(resolveLocale(code)).toBe(code))

  it.each(['ina', 'eo', 'sr-RS', 'finn'])('%s is no language of ours, and stays: the site may have texts in it', (tag) => {
    expect(findLanguage(tag)).toBeUndefined()
    expect(resolveLocale(tag, 'id')).toBe(tag)
  })
})

describe('where the site names none', () => {
  it.each<[string | undefined, readonly string[] | undefined, string]>([
    [undefined, undefined, 'en'], ['', [], 'en'], ['id', ['en'], 'id'], ['id-ID', undefined, 'id'], ['en-GB', ['id'], 'en'],
    [undefined, ['id-ID', 'en'], 'id'], [undefined, ['en-US', 'id'], 'en'],
    // Nobody has read the German texts: the next that says something.
    ['de', ['id'], 'id'], ['de', ['de', 'fr'], 'en'], ['de', undefined, 'en'], [undefined, ['fr', 'ja', 'id'], 'id'],
    ['jv', undefined, 'id'], ['su-ID', ['en'], 'id'], [undefined, ['jv-ID'], 'id'], ['ms', ['en'], 'en'], ['fil', ['id'], 'id'],
    ['no tag at all', ['id'], 'id'], ['-', ['??'], 'en'],
  ])('<html lang="%s"> and a browser of %j give %s', (documentLanguage, browserLanguages, code) => {
    for (const named of [undefined, '']) expect(resolveLocale(named, documentLanguage, browserLanguages)).toBe(code)
  })
})

describe('whatever the tags are', () => {
  const tag = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom(...codes, 'fil-PH', 'zh-TW', '__proto__', 'constructor', 'toString', '*', 'x-y', 'en-'),
    fc.tuple(fc.constantFrom(...codes), fc.string({ minLength: 1, maxLength: 8 })).map(([code, rest]) => `${code}-${rest}`))

  it('none throws, and the answer is a code of ours, a reviewed one unless the site named another', () => {
    fc.assert(fc.property(tag, tag, fc.array(tag), (named, documentLanguage, browserLanguages) => {
      const found = findLanguage(named)
      expect([undefined, ...codes]).toContain(found)
      expect(reviewedLanguages).toContain(resolveLocale(undefined, documentLanguage, browserLanguages))
      expect(named === '' ? reviewedLanguages : [found ?? named]).toContain(resolveLocale(named, documentLanguage, browserLanguages))
    }))
  })

  it('a browser that knows no Intl.Locale takes a code as it stands', () => {
    vi.stubGlobal('Intl', { ...Intl, Locale: undefined })
    expect([resolveLocale('de'), resolveLocale(undefined, 'id'), resolveLocale(undefined, 'id-ID')]).toEqual(['de', 'id', 'en'])
  })
})
