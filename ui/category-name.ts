import type { Consent } from '../src/index.js'
import type { BannerTexts } from './texts.js'

/** The site's name for a category, else ours, else its id. */
export const categoryName = ({ config }: Pick<Consent, 'config'>, { categories }: BannerTexts, id: string): string => {
  const ours: Readonly<Record<string, string>> = categories
  return config.categories.find((category) => category.id === id)?.name ?? ours[id] ?? id
}
