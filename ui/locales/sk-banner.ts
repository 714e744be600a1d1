import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'sk',
  dir: 'ltr',
  title: 'Vaše voľby súkromia',
  text:
    'Nevyhnutné cookies zabezpečujú fungovanie tohto webu. Výkonnostné cookies nám ukazujú, ako sa používa; ' +
    'marketingové cookies pomáhajú vyberať a merať ponuky. O týchto dvoch rozhodujete vy, teraz aj kedykoľvek neskôr.',
  gpc: 'Global Privacy Control vo vašom prehliadači necháva marketing vypnutý, kým ho nepovolíte.',
  privacy: 'Zásady ochrany súkromia',
  rejectAll: 'Odmietnuť všetko',
  acceptAll: 'Prijať všetko',
  preferences: 'Nastavenia',
  services: 'Služby ({count})',
  saved: 'Voľby uložené. {choices}.',
  on: 'zapnuté',
  off: 'vypnuté',
  categories: { essential: 'Nevyhnutné', performance: 'Výkon', marketing: 'Marketing' },
  held: 'Tento obsah sa načíta len s vaším povolením.',
  allow: 'Vždy povoliť: {name}',
  once: 'Len tentoraz',
}
