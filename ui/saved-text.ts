import type { Consent, ConsentEvents } from '../src/index.js'
import { categoryName } from './category-name.js'
import { fill, type BannerTexts } from './texts.js'

/** What a screen reader says when a person has chosen. */
export const savedText = (consent: Consent, texts: BannerTexts, { record }: ConsentEvents['decision']): string => {
  const choices = Object.entries(record.categories)
    .map(([id, on]) => `${categoryName(consent, texts, id)}: ${on ? texts.on : texts.off}`)
  return fill(texts.saved, choices.join(', '))
}
