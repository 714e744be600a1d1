import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { checkConfig, describeAdvice } from '../../src/check/index.js'
import { briefSchema } from '../../src/core/brief-schema.js'
import schema from '../../src/core/config.schema.json' with { type: 'json' }
import { en } from '../../ui/locales/en.js'
import { leaves } from '../ui/every-language.js'

const config = (texts: unknown) => ({ policyVersion: '1', ui: { texts } })
const told = (texts: unknown) => checkConfig(config(texts)).filter(({ path }) => path.startsWith('ui')).map(describeAdvice).join('\n')
const isValid = new Ajv2020({ strict: false }).compile(schema)

const wrong: readonly (readonly [object, string])[] = [
  [{ de: { acceptAl: 'Ja' } }, 'ui.texts.de.acceptAl is not a text of ours: write "acceptAll" instead'],
  [{ de: { panel: { sav: 'x' } } }, 'ui.texts.de.panel.sav is not a text of ours: write "save" instead'],
  [{ de: { panel: { first: { Okay: 'x' } } } }, 'ui.texts.de.panel.first.Okay is not a text of ours'],
  [{ de: { acceptAll: 5 } }, 'ui.texts.de.acceptAll must be text, not 5'],
  [{ de: { acceptAll: ' ' } }, 'ui.texts.de.acceptAll must be text, not " "'],
  [{ de: { categories: 'x' } }, 'ui.texts.de.categories must be an object of texts'],
  [{ de: { lang: 'fr' } }, 'ui.texts.de.lang is not a text of ours'],
  [{ de: { constructor: 'x' } }, 'ui.texts.de.constructor is not a text of ours'],
  [{ de: null }, 'ui.texts.de must be an object of texts'],
  [{ ger: {} }, 'ui.texts.ger is no language of ours'],
  [{ 'zh-TW': {} }, 'ui.texts.zh-TW is no language of ours: write "zh-Hant" instead'],
]

describe('words of a site’s own', () => {
  it('are clean where each has a name of ours and is text', () => {
    const texts = { de: { acceptAll: 'Ja', reopen: 'Datenschutz', categories: { marketing: 'Werbung' }, panel: { save: 'Sichern', first: { ok: 'Gut' }, descriptions: { performance: 'x' } } } }
    expect(told(texts)).toBe('')
    expect(isValid(config(texts)), JSON.stringify(isValid.errors)).toBe(true)
  })

  it.each(wrong)('%j: says what to write instead', (texts, message) => {
    expect(told(texts)).toContain(message)
    expect(isValid(config(texts))).toBe(false)
  })

  it('keep the place where a value is put', () => {
    expect(told({ de: { allow: 'Immer' } })).toContain('ui.texts.de.allow must have {name}')
    expect(told({ de: { allow: '{name}: immer' } })).toBe('')
  })

  it('are read for phrases no consent can rest on', () => {
    expect(told({ en: { text: 'By using this site you agree.' } })).toContain('ui.texts.en.text says "By using this site"')
  })

  it('must be an object at all', () => expect(told('x')).toContain('ui.texts must be object'))

  it('have every name of ours in the published schema, and nothing of it is sent to browsers', () => {
    const { texts, panel, first, byCategory } = schema.$defs
    const { lang: _lang, dir: _dir, panel: words, ...banner } = en
    expect(Object.keys(texts.properties).sort()).toEqual([...Object.keys(banner), 'panel', 'reopen'].sort())
    expect(Object.keys(panel.properties).sort()).toEqual(Object.keys(words).sort())
    expect(Object.keys(first.properties).sort()).toEqual(Object.keys(words.first).sort())
    expect(Object.keys(byCategory.properties)).toEqual(Object.keys(en.categories))
    expect(leaves(en).length).toBeGreaterThan(60)
    expect(JSON.stringify(briefSchema(schema))).not.toMatch(/acceptAll|zh-Hans|\$ref|\$defs/)
  })
})
