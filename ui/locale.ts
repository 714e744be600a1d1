/** The locale file for a BCP 47 tag. `in` is the old code of Indonesian; Javanese and Sundanese readers read it too. */
export const resolveLocale = (tag: string): string => (/^(id|in|jv|su)\b/i.test(tag) ? 'id' : tag.split('-')[0] ?? tag)
