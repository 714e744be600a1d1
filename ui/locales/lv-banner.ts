import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'lv',
  dir: 'ltr',
  title: 'Jūsu privātuma izvēles',
  text:
    'Nepieciešamās sīkdatnes nodrošina šīs vietnes darbību. Veiktspējas sīkdatnes mums rāda, kā to lieto; mārketinga ' +
    'sīkdatnes palīdz izvēlēties un mērīt piedāvājumus. Par šīm divām lemjat jūs, tagad un jebkurā laikā.',
  gpc: 'Jūsu pārlūka Global Privacy Control tur mārketingu izslēgtu, ja vien jūs to neatļaujat.',
  privacy: 'Privātuma politika',
  rejectAll: 'Noraidīt visas',
  acceptAll: 'Pieņemt visas',
  preferences: 'Iestatījumi',
  services: 'Pakalpojumi ({count})',
  saved: 'Izvēles saglabātas. {choices}.',
  on: 'ieslēgts',
  off: 'izslēgts',
  categories: { essential: 'Nepieciešamās', performance: 'Veiktspēja', marketing: 'Mārketings' },
  held: 'Šo saturu ielādē tikai ar jūsu atļauju.',
  allow: 'Vienmēr atļaut: {name}',
  once: 'Tikai šoreiz',
}
