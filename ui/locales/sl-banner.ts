import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'sl',
  dir: 'ltr',
  title: 'Vaše izbire zasebnosti',
  text:
    'Nujni piškotki omogočajo delovanje tega spletnega mesta. Piškotki za učinkovitost nam kažejo, kako se uporablja; ' +
    'trženjski piškotki pomagajo izbirati in meriti promocije. O teh dveh odločate vi, zdaj in kadar koli.',
  gpc: 'Global Privacy Control v vašem brskalniku ohranja trženje izklopljeno, razen če ga dovolite.',
  privacy: 'Politika zasebnosti',
  rejectAll: 'Zavrni vse',
  acceptAll: 'Sprejmi vse',
  preferences: 'Nastavitve',
  services: 'Storitve ({count})',
  saved: 'Izbire so shranjene. {choices}.',
  on: 'vklopljeno',
  off: 'izklopljeno',
  categories: { essential: 'Nujni', performance: 'Učinkovitost', marketing: 'Trženje' },
  held: 'Ta vsebina se naloži le z vašim dovoljenjem.',
  allow: 'Vedno dovoli: {name}',
  once: 'Samo tokrat',
}
