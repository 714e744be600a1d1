import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'fi',
  dir: 'ltr',
  title: 'Yksityisyysvalintasi',
  text:
    'Välttämättömät evästeet pitävät sivuston toiminnassa. Suorituskykyevästeet näyttävät, miten sitä käytetään; ' +
    'markkinointievästeet auttavat valitsemaan ja mittaamaan kampanjoita. Näistä kahdesta päätät sinä, nyt ja milloin ' +
    'tahansa.',
  gpc: 'Selaimesi Global Privacy Control pitää markkinoinnin poissa päältä, ellet salli sitä.',
  privacy: 'Tietosuojaseloste',
  rejectAll: 'Hylkää kaikki',
  acceptAll: 'Hyväksy kaikki',
  preferences: 'Asetukset',
  services: 'Palvelut ({count})',
  saved: 'Valinnat tallennettu. {choices}.',
  on: 'päällä',
  off: 'pois päältä',
  categories: { essential: 'Välttämättömät', performance: 'Suorituskyky', marketing: 'Markkinointi' },
  held: 'Tämä sisältö ladataan vain luvallasi.',
  allow: 'Salli aina: {name}',
  once: 'Vain tämän kerran',
}
