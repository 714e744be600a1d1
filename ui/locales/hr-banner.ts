import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'hr',
  dir: 'ltr',
  title: 'Vaši izbori privatnosti',
  text:
    'Nužni kolačići omogućuju rad ove stranice. Kolačići izvedbe pokazuju nam kako se ona koristi; marketinški ' +
    'kolačići pomažu birati i mjeriti promocije. O ova dva odlučujete vi, sada i u bilo kojem trenutku.',
  gpc: 'Global Privacy Control u vašem pregledniku drži marketing isključenim, osim ako ga dopustite.',
  privacy: 'Pravila o privatnosti',
  rejectAll: 'Odbij sve',
  acceptAll: 'Prihvati sve',
  preferences: 'Postavke',
  services: 'Usluge ({count})',
  saved: 'Izbori su spremljeni. {choices}.',
  on: 'uključeno',
  off: 'isključeno',
  categories: { essential: 'Nužni', performance: 'Izvedba', marketing: 'Marketing' },
  held: 'Ovaj se sadržaj učitava samo uz vaše dopuštenje.',
  allow: 'Uvijek dopusti: {name}',
  once: 'Samo ovaj put',
}
