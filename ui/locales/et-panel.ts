import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Privaatsusseaded',
  text: 'Valige, mida see sait tohib kasutada. Enne salvestamist ei muutu midagi.',
  optOutText:
    'Võite loobuda kõigest peale hädavajaliku, ka oma isikuandmete müügist või jagamisest ja suunatud reklaamist. Enne ' +
    'loobumist või salvestamist ei muutu midagi.',
  optOut: 'Loobu kõigest',
  gpcHonored: 'Teie loobumist austatakse: brauseri Global Privacy Control hoiab väljas: {name}.',
  gpcOverridden: 'Teie brauser saadab Global Privacy Controli signaali. Lubasite sellel saidil siiski: {name}.',
  gpcOverride: 'Kui te seda lubate, ei kehti teie brauseri Global Privacy Control sellel saidil.',
  upcoming: 'Uue versiooni kehtivuse algus: {date}.',
  first: {
    told: 'Teie privaatsus sellel saidil',
    runs: 'See sait kasutab küpsiseid ja sarnaseid tehnikaid otstarbeks: {names}.',
    waits: 'Väljas, kuni te lubate: {names}.',
    change: 'Kõige üle peale hädavajaliku otsustate teie, praegu ja igal ajal.',
    ok: 'Selge',
    news: 'Midagi uut otsustada',
    asksNew:
      'Pärast teie valikut uus või muutunud: {names}. Küsime ainult selle kohta; teie muud valikud jäävad ja saate ' +
      'neid kõiki igal ajal muuta.',
    asks: 'Otsustate teie, praegu ja igal ajal: {names}.',
    refuse: 'Keeldu',
    allow: 'Luba',
    closeRejects: 'Sulge ja keeldu',
    framed: 'Saate valida, kui see leht ei ole teise saidi sees.',
    openTab: 'Ava uuel vahelehel',
  },
  descriptions: {
    essential: 'Hoiab teid sisselogituna, kaitseb saiti ja jätab selle valiku meelde. Ilma selleta sait ei tööta.',
    performance: 'Ütleb meile, milliseid lehti ja funktsioone kasutatakse ja kui kaua, et saaksime neid parandada.',
    marketing:
      'Jätab teie huvid meelde, et pakkumisi valida, ja mõõdab, kas need toimivad. Teised ettevõtted võivad neid ' +
      'andmeid saada.',
  },
  basis: 'Õiguslik alus',
  data: 'Andmed',
  retention: 'Säilitamine',
  alwaysOn: 'Alati sees',
  forAdults: 'Pole saadaval alla {age}-aastastele.',
  unverified: 'Jääb välja, sest teie vanust ei saanud kontrollida.',
  found: 'Siit leitud, deklareerimata ({count})',
  untilClosed: 'kuni sulgete brauseri või vahelehe',
  untilCleared: 'kuni te selle kustutate',
  save: 'Salvesta valikud',
  close: 'Sulge',
  decided: 'Tegite valiku {date}.',
  consentId: 'Nõusoleku ID',
  download: 'Laadi kinnitus alla',
  withdraw: 'Võta kogu nõusolek tagasi',
  contact: 'Kontakt:',
  dpo: 'Andmekaitsespetsialist:',
  transfers: 'Andmed lähevad teistesse riikidesse',
  complaint: 'Kaebuse saate esitada:',
  history: 'Teie varasemad valikud ({count})',
  historyNote: 'Hoitakse ainult selles brauseris.',
  policyOf: '{name}: privaatsuspoliitika',
}
