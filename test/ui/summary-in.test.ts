import { describe, expect, it } from 'vitest'
import { summaryIn } from '../../ui/summary-in.js'

describe('what is new, in a language', () => {
  it.each([
    ['a text as it is', 'Ads.', 'id', 'Ads.'],
    ['its own', { en: 'Ads.', id: 'Iklan.' }, 'id', 'Iklan.'],
    ['its region before its base', { 'pt-BR': 'A', pt: 'B' }, 'pt-BR', 'A'],
    ['its base for a region', { en: 'Ads.', id: 'Iklan.' }, 'id-ID', 'Iklan.'],
    ['a region for its base', { en: 'Ads.', 'id-ID': 'Iklan.' }, 'id', 'Iklan.'],
    ['English else', { de: 'Werbung.', en: 'Ads.' }, 'fr', 'Ads.'],
    ['the first else', { de: 'Werbung.', it: 'Annunci.' }, 'fr', 'Werbung.'],
    ['no text where it is none', { en: 5, id: 'Iklan.' } as never, 'en', 'Iklan.'],
    ['nothing of nothing', undefined, 'en', ''],
    ['nothing of a number', 7 as never, 'en', ''],
  ])('is %s', (_, summary, lang, text) => {
    expect(summaryIn({ version: '1', ...(summary !== undefined && { summary }) }, lang)).toBe(text)
  })
})
