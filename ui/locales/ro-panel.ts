import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Setări de confidențialitate',
  text: 'Alegeți ce poate folosi acest site. Nimic nu se schimbă până nu salvați.',
  optOutText:
    'Puteți refuza totul în afară de ce este esențial, inclusiv vânzarea sau partajarea datelor dvs. personale și ' +
    'publicitatea direcționată. Nimic nu se schimbă până nu refuzați sau salvați.',
  optOut: 'Refuz tot',
  gpcHonored: 'Refuzul dvs. este respectat: Global Privacy Control din browserul dvs. menține oprit: {name}.',
  gpcOverridden: 'Browserul dvs. trimite Global Privacy Control. Totuși, pe acest site ați permis {name}.',
  gpcOverride: 'Dacă permiteți acest lucru, Global Privacy Control din browserul dvs. nu se aplică pe acest site.',
  upcoming: 'O versiune nouă se aplică din {date}.',
  first: {
    told: 'Confidențialitatea dvs. pe acest site',
    runs: 'Acest site folosește cookie-uri și tehnici similare pentru: {names}.',
    waits: 'Oprit până când permiteți: {names}.',
    change: 'Decideți despre tot în afară de ce este esențial, acum și oricând.',
    ok: 'OK',
    news: 'Ceva nou de decis',
    asksNew:
      'Nou sau schimbat de la alegerea dvs.: {names}. Întrebăm numai despre aceasta; celelalte alegeri rămân și le ' +
      'puteți schimba pe toate oricând.',
    asks: 'Decideți despre {names}, acum și oricând.',
    refuse: 'Refuz',
    allow: 'Permit',
    closeRejects: 'Închide și refuză',
    framed: 'Puteți alege când această pagină nu se află în interiorul altui site.',
    openTab: 'Deschide într-o filă nouă',
  },
  descriptions: {
    essential: 'Vă păstrează conectat, protejează siteul și reține această alegere. Fără ele siteul nu funcționează.',
    performance: 'Ne spune ce pagini și funcții sunt folosite și cât timp, ca să le putem îmbunătăți.',
    marketing:
      'Reține interesele dvs. pentru a alege promoții și măsoară dacă au efect. Alte companii pot primi aceste date.',
  },
  basis: 'Temei juridic',
  data: 'Date',
  retention: 'Păstrare',
  alwaysOn: 'Mereu pornit',
  forAdults: 'Nu este disponibil persoanelor sub {age} ani.',
  unverified: 'Rămâne oprit, deoarece vârsta dvs. nu a putut fi verificată.',
  found: 'Găsite aici, nedeclarate ({count})',
  untilClosed: 'până închideți browserul sau fila',
  untilCleared: 'până le ștergeți',
  save: 'Salvează opțiunile',
  close: 'Închide',
  decided: 'Ați ales la {date}.',
  consentId: 'ID-ul consimțământului',
  download: 'Descarcă dovada',
  withdraw: 'Retrage tot consimțământul',
  contact: 'Contact:',
  dpo: 'Responsabil cu protecția datelor:',
  transfers: 'Datele ajung în alte țări',
  complaint: 'Puteți depune plângere la:',
  history: 'Alegerile dvs. anterioare ({count})',
  historyNote: 'Păstrate numai în acest browser.',
  policyOf: '{name}: politica de confidențialitate',
}
