import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Privātuma iestatījumi',
  text: 'Izvēlieties, ko šī vietne drīkst lietot. Nekas nemainās, līdz saglabājat.',
  optOutText:
    'Varat atteikties no visa, izņemot nepieciešamo, arī no savu personas datu pārdošanas vai kopīgošanas un mērķētas ' +
    'reklāmas. Nekas nemainās, līdz atsakāties vai saglabājat.',
  optOut: 'Atteikties no visa',
  gpcHonored: 'Jūsu atteikums tiek ievērots: pārlūka Global Privacy Control tur izslēgtu: {name}.',
  gpcOverridden: 'Jūsu pārlūks sūta Global Privacy Control. Šajā vietnē jūs tomēr atļāvāt: {name}.',
  gpcOverride: 'Ja to atļausiet, pārlūka Global Privacy Control šajā vietnē nedarbosies.',
  upcoming: 'Jaunā versija stājas spēkā: {date}.',
  first: {
    told: 'Jūsu privātums šajā vietnē',
    runs: 'Šī vietne lieto sīkdatnes un līdzīgas metodes šādiem mērķiem: {names}.',
    waits: 'Izslēgts, līdz atļaujat: {names}.',
    change: 'Par visu, izņemot nepieciešamo, lemjat jūs, tagad un jebkurā laikā.',
    ok: 'Labi',
    news: 'Jāizlemj kas jauns',
    asksNew:
      'Jauns vai mainīts kopš jūsu izvēles: {names}. Jautājam tikai par to; pārējās izvēles paliek, un visas varat ' +
      'mainīt jebkurā laikā.',
    asks: 'Jūs lemjat tagad un jebkurā laikā: {names}.',
    refuse: 'Noraidīt',
    allow: 'Atļaut',
    closeRejects: 'Aizvērt un noraidīt',
    framed: 'Varat izvēlēties, kad šī lapa nav citā vietnē.',
    openTab: 'Atvērt jaunā cilnē',
  },
  descriptions: {
    essential: 'Uztur jūsu pieteikšanos, aizsargā vietni un atceras šo izvēli. Bez tā vietne nedarbojas.',
    performance: 'Rāda mums, kuras lapas un funkcijas lieto un cik ilgi, lai mēs tās varētu uzlabot.',
    marketing:
      'Atceras jūsu intereses, lai izvēlētos piedāvājumus, un mēra, vai tie darbojas. Šos datus var saņemt citi ' +
      'uzņēmumi.',
  },
  basis: 'Juridiskais pamats',
  data: 'Dati',
  retention: 'Glabāšana',
  alwaysOn: 'Vienmēr ieslēgts',
  forAdults: 'Nav pieejams personām, kas jaunākas par {age} gadiem.',
  unverified: 'Paliek izslēgts, jo jūsu vecumu nevarēja pārbaudīt.',
  found: 'Atrasts šeit, nav deklarēts ({count})',
  untilClosed: 'līdz aizverat pārlūku vai cilni',
  untilCleared: 'līdz to izdzēšat',
  save: 'Saglabāt izvēles',
  close: 'Aizvērt',
  decided: 'Jūs izvēlējāties: {date}.',
  consentId: 'Piekrišanas ID',
  download: 'Lejupielādēt apliecinājumu',
  withdraw: 'Atsaukt visu piekrišanu',
  contact: 'Saziņa:',
  dpo: 'Datu aizsardzības speciālists:',
  transfers: 'Dati nonāk citās valstīs',
  complaint: 'Sūdzību varat iesniegt:',
  history: 'Jūsu iepriekšējās izvēles ({count})',
  historyNote: 'Glabājas tikai šajā pārlūkā.',
  policyOf: '{name}: privātuma politika',
}
