import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Privatumo nustatymai',
  text: 'Pasirinkite, ką ši svetainė gali naudoti. Niekas nesikeičia, kol neįrašote.',
  optOutText:
    'Galite atsisakyti visko, išskyrus tai, kas būtina, taip pat savo asmens duomenų pardavimo ar dalijimosi jais ir ' +
    'tikslinės reklamos. Niekas nesikeičia, kol neatsisakote arba neįrašote.',
  optOut: 'Atsisakyti visko',
  gpcHonored: 'Jūsų atsisakymo paisoma: naršyklės Global Privacy Control laiko išjungta: {name}.',
  gpcOverridden: 'Jūsų naršyklė siunčia Global Privacy Control. Šioje svetainėje vis tiek leidote: {name}.',
  gpcOverride: 'Jei tai leisite, naršyklės Global Privacy Control šioje svetainėje negalios.',
  upcoming: 'Nuo {date} įsigalioja nauja versija.',
  first: {
    told: 'Jūsų privatumas šioje svetainėje',
    runs: 'Ši svetainė naudoja slapukus ir panašias technologijas šiais tikslais: {names}.',
    waits: 'Išjungta, kol leisite: {names}.',
    change: 'Dėl visko, išskyrus tai, kas būtina, sprendžiate jūs, dabar ir bet kada.',
    ok: 'Gerai',
    news: 'Reikia naujo sprendimo',
    asksNew:
      'Nauja arba pasikeitė po jūsų pasirinkimo: {names}. Klausiame tik apie tai; kiti pasirinkimai lieka, ir visus ' +
      'galite bet kada pakeisti.',
    asks: 'Sprendžiate jūs, dabar ir bet kada: {names}.',
    refuse: 'Atmesti',
    allow: 'Leisti',
    closeRejects: 'Uždaryti ir atmesti',
    framed: 'Galėsite rinktis, kai šis puslapis nebus kitos svetainės viduje.',
    openTab: 'Atverti naujoje kortelėje',
  },
  descriptions: {
    essential: 'Palaiko jūsų prisijungimą, saugo svetainę ir įsimena šį pasirinkimą. Be to svetainė neveikia.',
    performance: 'Parodo mums, kurie puslapiai ir funkcijos naudojami ir kiek laiko, kad galėtume juos tobulinti.',
    marketing:
      'Įsimena jūsų pomėgius pasiūlymams parinkti ir vertina, ar jie veikia. Šiuos duomenis gali gauti kitos įmonės.',
  },
  basis: 'Teisinis pagrindas',
  data: 'Duomenys',
  retention: 'Saugojimas',
  alwaysOn: 'Visada įjungta',
  forAdults: 'Neprieinama asmenims iki {age} metų.',
  unverified: 'Lieka išjungta, nes nepavyko patikrinti jūsų amžiaus.',
  found: 'Rasta čia, nenurodyta ({count})',
  untilClosed: 'kol uždarysite naršyklę ar kortelę',
  untilCleared: 'kol ištrinsite',
  save: 'Įrašyti pasirinkimus',
  close: 'Uždaryti',
  decided: 'Pasirinkote {date}.',
  consentId: 'Sutikimo ID',
  download: 'Atsisiųsti patvirtinimą',
  withdraw: 'Atšaukti visus sutikimus',
  contact: 'Kontaktai:',
  dpo: 'Duomenų apsaugos pareigūnas:',
  transfers: 'Duomenys perduodami į kitas šalis',
  complaint: 'Skundą galite pateikti:',
  history: 'Ankstesni jūsų pasirinkimai ({count})',
  historyNote: 'Saugoma tik šioje naršyklėje.',
  policyOf: '{name}: privatumo politika',
}
