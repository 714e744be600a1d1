/** The first language that is given: the site's, the document's, the browser's; English when none is. */
export const resolveLocale = (
  configured: string | undefined, documentLanguage: string | undefined, browserLanguages: readonly string[] | undefined,
): string => configured || documentLanguage || browserLanguages?.[0] || 'en'

/** `in` is the old code of Indonesian (RFC 5646 registry). */
export const isIndonesian = (tag: string): boolean => /^i[dn]\b/i.test(tag)
