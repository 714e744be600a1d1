import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'et',
  dir: 'ltr',
  title: 'Teie privaatsusvalikud',
  text:
    'Hädavajalikud küpsised hoiavad selle saidi töös. Jõudlusküpsised näitavad meile, kuidas seda kasutatakse; ' +
    'turundusküpsised aitavad pakkumisi valida ja mõõta. Nende kahe üle otsustate teie, praegu ja igal ajal.',
  gpc: 'Teie brauseri Global Privacy Control hoiab turunduse välja lülitatuna, kui te seda ei luba.',
  privacy: 'Privaatsuspoliitika',
  rejectAll: 'Keeldu kõigist',
  acceptAll: 'Nõustu kõigiga',
  preferences: 'Seaded',
  services: 'Teenused ({count})',
  saved: 'Valikud on salvestatud. {choices}.',
  on: 'sees',
  off: 'väljas',
  categories: { essential: 'Hädavajalik', performance: 'Jõudlus', marketing: 'Turundus' },
  held: 'See sisu laaditakse ainult teie loal.',
  allow: 'Luba alati: {name}',
  once: 'Ainult seekord',
}
