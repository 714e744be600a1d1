import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'ro',
  dir: 'ltr',
  title: 'Opțiunile dvs. de confidențialitate',
  text:
    'Cookie-urile esențiale fac să funcționeze acest site. Cele de performanță ne arată cum este folosit; cele de ' +
    'marketing ajută la alegerea și măsurarea promoțiilor. Despre acestea două decideți dvs., acum și oricând.',
  gpc: 'Global Privacy Control din browserul dvs. menține marketingul oprit, dacă nu îl permiteți.',
  privacy: 'Politica de confidențialitate',
  rejectAll: 'Refuz tot',
  acceptAll: 'Accept tot',
  preferences: 'Setări',
  services: 'Servicii ({count})',
  saved: 'Opțiuni salvate. {choices}.',
  on: 'pornit',
  off: 'oprit',
  categories: { essential: 'Esențiale', performance: 'Performanță', marketing: 'Marketing' },
  held: 'Acest conținut se încarcă numai cu permisiunea dvs.',
  allow: 'Permite întotdeauna {name}',
  once: 'Doar de data aceasta',
}
