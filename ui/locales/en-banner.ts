import type { BannerTexts } from '../texts.js'

/** On placeholders too, in a frame of another site. */
export const enOpenTab = 'Open in a new tab'

/** In the first file, so that a banner never waits for words. */
export const enBanner: BannerTexts = {
  lang: 'en',
  dir: 'ltr',
  title: 'Your privacy choices',
  text:
    'Essential cookies keep this site working. Performance cookies show us how it is used; marketing cookies help ' +
    'to choose and measure promotions. You decide on these two, now and at any time.',
  gpc: 'Your browser’s Global Privacy Control keeps marketing off unless you allow it.',
  privacy: 'Privacy policy',
  rejectAll: 'Reject all',
  acceptAll: 'Accept all',
  preferences: 'Settings',
  services: 'Services ({count})',
  saved: 'Choices saved. {choices}.',
  on: 'on',
  off: 'off',
  categories: { essential: 'Essential', performance: 'Performance', marketing: 'Marketing' },
  held: 'This content loads only with your permission.',
  allow: 'Always allow {name}',
  once: 'Only this once',
}
