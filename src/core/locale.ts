import { reviewedLanguages, translations } from './languages.js'

/** Who reads Spanish outside the Americas reads that of Spain. */
const nearSpain = /ES|EA|IC|GQ|PH/

/** Old codes it has put right already: `in` is `id`, `tl` is `fil`. */
const codeOf = (locale: Intl.Locale): string => {
  const { language, region = 'ES' } = locale
  if (language === 'zh') return `zh-${locale.maximize().script}`
  if (language === 'es' && !nearSpain.test(region)) return 'es-419'
  if (language === 'pt' && region === 'BR') return 'pt-BR'
  // Bokmål for all of Norway.
  return language === 'no' || language === 'nn' ? 'nb' : language
}

/** The language of ours for a BCP 47 tag: the same language, in the script and the part of the world where we have several. */
export const findLanguage = (tag: string): string | undefined => {
  let code = tag
  try {
    code = codeOf(new Intl.Locale(tag.replace(/_/g, '-')))
  } catch {
    // No language tag, or a browser so old that it knows none.
  }
  return ['en', ...translations].find((each) => each === code)
}

/** Who reads Javanese or Sundanese reads Indonesian. */
const closest: Readonly<Record<string, string>> = { jv: 'id', su: 'id' }

const findReviewed = (tag = ''): string | undefined => {
  const code = findLanguage(tag) ?? ''
  return reviewedLanguages.find((each) => each === (closest[code] ?? code))
}

/**
 * The language of the interface. What the site names is taken at its word; where we have no such texts, it may have them itself.
 * The document's language and the browser's count where a person has read our texts; else it is English.
 */
export const resolveLocale = (
  named: string | undefined, documentLanguage?: string, browserLanguages: readonly string[] = [],
): string => (named
  ? findLanguage(named) ?? named
  : [documentLanguage, ...browserLanguages].map(findReviewed).find(Boolean) ?? 'en')
