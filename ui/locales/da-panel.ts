import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Privatlivsindstillinger',
  text: 'Vælg, hvad dette websted må bruge. Intet ændres, før du gemmer.',
  optOutText:
    'Du kan fravælge alt undtagen det nødvendige, også salg eller deling af dine personoplysninger og målrettet ' +
    'reklame. Intet ændres, før du fravælger eller gemmer.',
  optOut: 'Fravælg alt',
  gpcHonored: 'Dit fravalg respekteres: Global Privacy Control i din browser holder {name} slået fra.',
  gpcOverridden: 'Din browser sender Global Privacy Control. Du har alligevel tilladt {name} på dette websted.',
  gpcOverride: 'Hvis du tillader dette, gælder din browsers Global Privacy Control ikke på dette websted.',
  upcoming: 'En ny version træder i kraft {date}.',
  first: {
    told: 'Dit privatliv på dette websted',
    runs: 'Dette websted bruger cookies og lignende teknikker til: {names}.',
    waits: 'Slået fra, indtil du tillader det: {names}.',
    change: 'Du bestemmer over alt undtagen det nødvendige, nu og når som helst.',
    ok: 'OK',
    news: 'Noget nyt at tage stilling til',
    asksNew:
      'Nyt eller ændret siden dit valg: {names}. Vi spørger kun om dette; dine andre valg består, og du kan ændre dem ' +
      'alle når som helst.',
    asks: 'Du bestemmer over {names}, nu og når som helst.',
    refuse: 'Afvis',
    allow: 'Tillad',
    closeRejects: 'Luk og afvis',
    framed: 'Du kan vælge, når denne side ikke ligger inde i et andet websted.',
    openTab: 'Åbn i en ny fane',
  },
  descriptions: {
    essential: 'Holder dig logget ind, beskytter webstedet og husker dette valg. Webstedet virker ikke uden.',
    performance: 'Fortæller os, hvilke sider og funktioner der bruges, og hvor længe, så vi kan forbedre dem.',
    marketing:
      'Husker dine interesser for at vælge kampagner til dig og måler, om de virker. Andre virksomheder kan modtage ' +
      'disse data.',
  },
  basis: 'Retsgrundlag',
  data: 'Data',
  retention: 'Opbevaring',
  alwaysOn: 'Altid til',
  forAdults: 'Ikke tilgængeligt for personer under {age} år.',
  unverified: 'Forbliver slået fra, fordi din alder ikke kunne kontrolleres.',
  found: 'Fundet her, ikke angivet ({count})',
  untilClosed: 'indtil du lukker browseren eller fanen',
  untilCleared: 'indtil du sletter det',
  save: 'Gem valg',
  close: 'Luk',
  decided: 'Du valgte den {date}.',
  consentId: 'Samtykke-id',
  download: 'Download kvittering',
  withdraw: 'Træk alle samtykker tilbage',
  contact: 'Kontakt:',
  dpo: 'Databeskyttelsesrådgiver:',
  transfers: 'Data sendes til andre lande',
  complaint: 'Du kan klage til:',
  history: 'Dine tidligere valg ({count})',
  historyNote: 'Gemmes kun i denne browser.',
  policyOf: '{name}: privatlivspolitik',
}
