import { en } from '../../ui/locales/en.js'
import { translations } from '../core/languages.js'
import { findLanguage } from '../core/locale.js'
import { suggest } from '../core/validate.js'
import { error, type Advice } from './advice.js'
import type { Subject } from './subject.js'

/** What can be worded: all that is English but its name and direction, and the way back that `izin.js` draws. */
const { lang: _lang, dir: _dir, ...words } = { ...en, reopen: '' }
const languages = ['en', ...translations]

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

const checkText = (path: string, ours: string, own: unknown): readonly Advice[] => {
  if (typeof own !== 'string' || !own.trim()) return [error(path, `must be text, not ${JSON.stringify(own)}`)]
  const place = /\{\w+\}/.exec(ours)?.[0]
  return !place || own.includes(place) ? [] : [error(path, `must have ${place}, where a value is put: "${ours}"`)]
}

const checkWords = (path: string, ours: object, own: unknown): readonly Advice[] => {
  if (!isObject(own)) return [error(path, 'must be an object of texts: { "acceptAll": "…" }')]
  return Object.entries(own).flatMap(([name, text]: [string, unknown]) => {
    const at = `${path}.${name}`
    const like: unknown = Object.hasOwn(ours, name) ? Reflect.get(ours, name) : undefined
    if (like === undefined) return [error(at, `is not a text of ours: ${suggest(name, Object.keys(ours))}`)]
    return typeof like === 'string' ? checkText(at, like, text) : checkWords(at, like as object, text)
  })
}

/** A site's own words: in a language of ours, by names of ours, and text. In a page nothing else reaches the screen, and nobody is told. */
export const ownTexts = ({ plain: { ui } }: Subject): readonly Advice[] =>
  Object.entries(ui?.texts ?? {}).flatMap(([code, own]) => {
    const path = `ui.texts.${code}`
    if (languages.includes(code)) return checkWords(path, words, own)
    const near = findLanguage(code)
    return [error(path, `is no language of ours: ${near ? `write "${near}" instead` : suggest(code, languages)}`)]
  })
