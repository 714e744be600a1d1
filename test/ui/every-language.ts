import { translations } from '../../src/core/languages.js'
import { loadLanguage } from '../../ui/load-language.js'
import { en } from '../../ui/locales/en.js'
import type { Texts } from '../../ui/texts.js'

/** All there are, English first. */
export const everyLanguage: readonly (readonly [string, Texts])[] =
  [['en', en], ...await Promise.all(translations.map(async (code) => [code, await loadLanguage(code)] as const))]

/** Every text with the path to it. */
export const leaves = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, String(value)]]
