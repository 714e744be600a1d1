import type { UiConfig } from '../src/index.js'
import type { LoadedTexts } from './texts.js'

/** Where ours has a text, the site's own may stand; nothing that is no text does, and nothing where ours has none. */
const over = (ours: object, own: unknown): object => Object.fromEntries(Object.entries(ours).map(([name, text]) => {
  const other = (own as Readonly<Record<string, unknown>> | null | undefined)?.[name]
  return [name, typeof text === 'object' ? over(text, other) : typeof other === 'string' && other.trim() ? other : text]
}))

/** Our texts with the site's own words in their language; it stays that language. */
export const reword = <T extends LoadedTexts>(texts: T, { texts: own }: UiConfig): T => {
  const { lang, dir } = texts
  return own?.[lang] ? { ...over(texts, own[lang]) as T, lang, dir } : texts
}
