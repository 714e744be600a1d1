import type { Consent, ConsentEvents, ConsentRecord } from '../src/index.js'
import { categoryName } from './category-name.js'
import { fill, type BannerTexts } from './texts.js'

/** "Performance: on, Marketing: off". */
export const choicesText = (consent: Pick<Consent, 'config'>, texts: BannerTexts, { categories }: ConsentRecord): string =>
  Object.entries(categories).map(([id, on]) => `${categoryName(consent, texts, id)}: ${on ? texts.on : texts.off}`).join(', ')

/** What a screen reader says when a person has chosen. */
export const savedText = (consent: Consent, texts: BannerTexts, { record }: ConsentEvents['decision']): string =>
  fill(texts.saved, choicesText(consent, texts, record))
