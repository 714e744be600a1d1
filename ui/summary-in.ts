import type { PolicyVersion } from '../src/index.js'

const baseOf = (tag: string) => tag.toLowerCase().split('-', 1)[0]

/** What a version says is new, in this language, else in a sister of it, else in English, else in what there is. */
export const summaryIn = ({ summary }: PolicyVersion, lang: string): string => {
  if (typeof summary === 'string') return summary
  // The site's data: what is no text is not shown.
  const texts = Object.entries(summary ?? {}).filter(([, text]) => typeof text === 'string')
  const find = (fits: (tag: string) => boolean) => texts.find(([tag]) => fits(tag))?.[1]
  return find((tag) => tag === lang) ?? find((tag) => baseOf(tag) === baseOf(lang)) ?? find((tag) => tag === 'en') ?? texts[0]?.[1] ?? ''
}
