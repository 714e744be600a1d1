import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Nastavitve zasebnosti',
  text: 'Izberite, kaj sme to spletno mesto uporabljati. Nič se ne spremeni, dokler ne shranite.',
  optOutText:
    'Zavrnete lahko vse razen nujnega, tudi prodajo ali deljenje svojih osebnih podatkov in ciljano oglaševanje. Nič ' +
    'se ne spremeni, dokler ne zavrnete ali shranite.',
  optOut: 'Zavrni vse',
  gpcHonored: 'Vaša zavrnitev je upoštevana: Global Privacy Control v vašem brskalniku ohranja izklopljeno: {name}.',
  gpcOverridden: 'Vaš brskalnik pošilja Global Privacy Control. Na tem mestu ste kljub temu dovolili: {name}.',
  gpcOverride: 'Če to dovolite, Global Privacy Control vašega brskalnika na tem mestu ne velja.',
  upcoming: 'Nova različica začne veljati: {date}.',
  first: {
    told: 'Vaša zasebnost na tem spletnem mestu',
    runs: 'To mesto uporablja piškotke in podobne tehnike za: {names}.',
    waits: 'Izklopljeno, dokler ne dovolite: {names}.',
    change: 'O vsem razen o nujnem odločate vi, zdaj in kadar koli.',
    ok: 'V redu',
    news: 'Nova odločitev',
    asksNew:
      'Novo ali spremenjeno po vaši izbiri: {names}. Sprašujemo samo o tem; druge izbire ostanejo in vse lahko kadar ' +
      'koli spremenite.',
    asks: 'Odločate vi, zdaj in kadar koli: {names}.',
    refuse: 'Zavrni',
    allow: 'Dovoli',
    closeRejects: 'Zapri in zavrni',
    framed: 'Izbirate lahko, ko ta stran ni znotraj drugega spletnega mesta.',
    openTab: 'Odpri v novem zavihku',
  },
  descriptions: {
    essential: 'Ohranja vašo prijavo, varuje mesto in si zapomni to izbiro. Brez tega mesto ne deluje.',
    performance: 'Pove nam, katere strani in funkcije se uporabljajo in kako dolgo, da jih lahko izboljšamo.',
    marketing:
      'Zapomni si vaša zanimanja za izbiro promocij in meri, ali delujejo. Te podatke lahko prejmejo druga podjetja.',
  },
  basis: 'Pravna podlaga',
  data: 'Podatki',
  retention: 'Hramba',
  alwaysOn: 'Vedno vklopljeno',
  forAdults: 'Ni na voljo mlajšim od {age} let.',
  unverified: 'Ostane izklopljeno, ker vaše starosti ni bilo mogoče preveriti.',
  found: 'Najdeno tukaj, ni navedeno ({count})',
  untilClosed: 'dokler ne zaprete brskalnika ali zavihka',
  untilCleared: 'dokler tega ne izbrišete',
  save: 'Shrani izbire',
  close: 'Zapri',
  decided: 'Datum vaše izbire: {date}.',
  consentId: 'ID privolitve',
  download: 'Prenesi potrdilo',
  withdraw: 'Prekliči vse privolitve',
  contact: 'Stik:',
  dpo: 'Pooblaščena oseba za varstvo podatkov:',
  transfers: 'Podatki gredo v druge države',
  complaint: 'Pritožite se lahko pri:',
  history: 'Vaše prejšnje izbire ({count})',
  historyNote: 'Hrani se samo v tem brskalniku.',
  policyOf: '{name}: politika zasebnosti',
}
