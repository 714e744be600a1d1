import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'hu',
  dir: 'ltr',
  title: 'Adatvédelmi döntései',
  text:
    'A nélkülözhetetlen sütik működtetik ezt az oldalt. A teljesítménysütik megmutatják, hogyan használják; a ' +
    'marketingsütik segítenek az ajánlatok kiválasztásában és mérésében. Erről a kettőről Ön dönt, most és bármikor.',
  gpc: 'A böngésző Global Privacy Control jele kikapcsolva tartja a marketinget, hacsak Ön nem engedélyezi.',
  privacy: 'Adatvédelmi tájékoztató',
  rejectAll: 'Összes elutasítása',
  acceptAll: 'Összes elfogadása',
  preferences: 'Beállítások',
  services: 'Szolgáltatások ({count})',
  saved: 'Döntései mentve. {choices}.',
  on: 'be',
  off: 'ki',
  categories: { essential: 'Nélkülözhetetlen', performance: 'Teljesítmény', marketing: 'Marketing' },
  held: 'Ez a tartalom csak az Ön engedélyével töltődik be.',
  allow: 'Mindig engedélyezem: {name}',
  once: 'Csak most az egyszer',
}
