/** "Performance and Marketing", as the language joins them. */
export const listNames = (names: readonly string[], lang: string): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(names)
