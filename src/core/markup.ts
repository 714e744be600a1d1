/** What an element may carry as `data-izin-<attr>` until it is released. */
export const heldAttributes = [
  'src', 'srcset', 'imagesrcset', 'sizes', 'href', 'xlink:href', 'poster', 'data', 'background',
  'srcdoc', 'content', 'style', 'ping',
] as const

/** Other tools' words for our categories. */
const synonyms: Readonly<Record<string, string>> = {
  performance: 'analytics statistics functional preferences',
  marketing: 'ads advertising targeting social',
  essential: 'necessary',
}

/** Other tools' attributes for a category, honoured on inert elements only. */
export const foreignAttributes = ['data-category', 'data-cookieconsent', 'data-consent'] as const

const translate = (word: string) =>
  Object.keys(synonyms).find((category) => synonyms[category]?.split(' ').includes(word)) ?? word

/** Our category for another tool's; of several the strictest. `undefined`: the attribute means something else. */
export const readForeignCategory = (value: string, categories: readonly string[]): string | undefined => {
  const words = value.toLowerCase().split(/[\s,]+/).filter(Boolean).map(translate)
  const known = words.filter((word) => categories.includes(word))
  if (known.includes('marketing')) return 'marketing'
  return known.find((word) => word !== 'essential') ?? known[0]
}
