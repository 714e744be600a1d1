import { en } from '../../ui/locales/en.js'
import type { Texts } from '../../ui/texts.js'
import { readJsonFile } from './read-json-file.js'

type Languages = Readonly<Record<string, Texts>>

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where the English texts have a text and these have none. */
const findMissing = (like: object, texts: unknown, path: string): readonly string[] =>
  Object.entries(like).flatMap(([name, text]) => {
    const given = isObject(texts) ? texts[name] : undefined
    if (typeof text === 'object') return findMissing(text as object, given, `${path}.${name}`)
    return typeof given === typeof text ? [] : [`${path}.${name}`]
  })

/** Texts of the site's own by language, as `locales` of `mountUi` has them. Throws one error that names all that is missing. */
export const readTextsFile = (path: string): Languages => {
  const languages = readJsonFile(path, 'a JSON file of your texts, { "fr": { … } }')
  if (!isObject(languages)) throw new Error(`izin: ${path} must be an object of languages: { "fr": { … } }`)
  const missing = Object.entries(languages).flatMap(([language, texts]) => findMissing(en, texts, language))
  if (missing.length > 0) throw new Error(missing.map((text) => `izin: ${path}: ${text} is missing: write the text`).join('\n'))
  return languages as Languages
}
