import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Adatvédelmi beállítások',
  text: 'Válassza ki, mit használhat ez az oldal. A mentésig semmi sem változik.',
  optOutText:
    'A nélkülözhetetlenen kívül mindent elutasíthat, személyes adatai eladását vagy megosztását és a célzott hirdetést ' +
    'is. Az elutasításig vagy a mentésig semmi sem változik.',
  optOut: 'Összes elutasítása',
  gpcHonored: 'Tiltakozását tiszteletben tartjuk: a böngésző Global Privacy Control jele kikapcsolva tartja: {name}.',
  gpcOverridden: 'Böngészője Global Privacy Control jelet küld. Ön ezen az oldalon mégis engedélyezte: {name}.',
  gpcOverride: 'Ha ezt engedélyezi, a böngésző Global Privacy Control jele ezen az oldalon nem érvényes.',
  upcoming: '{date} napján új változat lép hatályba.',
  first: {
    told: 'Az Ön magánszférája ezen az oldalon',
    runs: 'Ez az oldal sütiket és hasonló technikákat használ a következőkhöz: {names}.',
    waits: 'Kikapcsolva, amíg nem engedélyezi: {names}.',
    change: 'A nélkülözhetetlenen kívül mindenről Ön dönt, most és bármikor.',
    ok: 'Rendben',
    news: 'Új döntés szükséges',
    asksNew:
      'Döntése óta új vagy megváltozott: {names}. Csak erről kérdezünk; többi döntése megmarad, és mindet bármikor ' +
      'módosíthatja.',
    asks: 'Most és bármikor Ön dönt erről: {names}.',
    refuse: 'Elutasítás',
    allow: 'Engedélyezés',
    closeRejects: 'Bezárás és elutasítás',
    framed: 'Akkor dönthet, ha ez a lap nem egy másik webhelyen belül van.',
    openTab: 'Megnyitás új lapon',
  },
  descriptions: {
    essential: 'Bejelentkezve tartja, védi az oldalt, és megjegyzi ezt a döntést. Enélkül az oldal nem működik.',
    performance: 'Megmutatja, mely oldalakat és funkciókat mennyi ideig használják, hogy javíthassuk őket.',
    marketing:
      'Megjegyzi érdeklődését az ajánlatok kiválasztásához, és méri a hatásukat. Az adatokat más cégek is megkaphatják.',
  },
  basis: 'Jogalap',
  data: 'Adatok',
  retention: 'Megőrzés',
  alwaysOn: 'Mindig be',
  forAdults: '{age} év alattiak számára nem elérhető.',
  unverified: 'Kikapcsolva marad, mert életkorát nem lehetett ellenőrizni.',
  found: 'Itt található, nincs bejelentve ({count})',
  untilClosed: 'a böngésző vagy a lap bezárásáig',
  untilCleared: 'amíg nem törli',
  save: 'Döntések mentése',
  close: 'Bezárás',
  decided: 'Döntésének ideje: {date}.',
  consentId: 'Hozzájárulás azonosítója',
  download: 'Igazolás letöltése',
  withdraw: 'Minden hozzájárulás visszavonása',
  contact: 'Kapcsolat:',
  dpo: 'Adatvédelmi tisztviselő:',
  transfers: 'Az adatok más országokba is eljutnak',
  complaint: 'Panaszt itt tehet:',
  history: 'Korábbi döntései ({count})',
  historyNote: 'Csak ebben a böngészőben tárolva.',
  policyOf: '{name}: adatvédelmi tájékoztató',
}
