import type { Consent } from '../src/index.js'
import { own } from './own.js'
import type { BannerTexts } from './texts.js'

/** The site's name for a category, else ours, else its id. */
export const categoryName = ({ config }: Pick<Consent, 'config'>, { categories }: BannerTexts, id: string): string =>
  config.categories.find((category) => category.id === id)?.name ?? own<string>(categories, id) ?? id
