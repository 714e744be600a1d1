import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Personverninnstillinger',
  text: 'Velg hva nettstedet kan bruke. Ingenting endres før du lagrer.',
  optOutText:
    'Du kan reservere deg mot alt unntatt det nødvendige, også salg eller deling av personopplysningene dine og ' +
    'målrettet reklame. Ingenting endres før du reserverer deg eller lagrer.',
  optOut: 'Avvis alt',
  gpcHonored: 'Reservasjonen din respekteres: Global Privacy Control i nettleseren din holder {name} avslått.',
  gpcOverridden: 'Nettleseren din sender Global Privacy Control. Du har likevel tillatt {name} på dette nettstedet.',
  gpcOverride: 'Hvis du tillater dette, gjelder ikke nettleserens Global Privacy Control på dette nettstedet.',
  upcoming: 'En ny versjon gjelder fra {date}.',
  first: {
    told: 'Personvernet ditt på dette nettstedet',
    runs: 'Nettstedet bruker informasjonskapsler og lignende teknikker til: {names}.',
    waits: 'Av til du tillater det: {names}.',
    change: 'Du bestemmer over alt unntatt det nødvendige, nå og når som helst.',
    ok: 'OK',
    news: 'Noe nytt å ta stilling til',
    asksNew:
      'Nytt eller endret siden du valgte: {names}. Vi spør bare om dette; de andre valgene dine består, og du kan ' +
      'endre alle når som helst.',
    asks: 'Du bestemmer over {names}, nå og når som helst.',
    refuse: 'Avvis',
    allow: 'Tillat',
    closeRejects: 'Lukk og avvis',
    framed: 'Du kan velge når denne siden ikke ligger inne i et annet nettsted.',
    openTab: 'Åpne i ny fane',
  },
  descriptions: {
    essential: 'Holder deg innlogget, beskytter nettstedet og husker dette valget. Nettstedet virker ikke uten.',
    performance: 'Forteller oss hvilke sider og funksjoner som brukes, og hvor lenge, så vi kan forbedre dem.',
    marketing:
      'Husker interessene dine for å velge kampanjer til deg og måler om de virker. Andre selskaper kan motta disse ' +
      'dataene.',
  },
  basis: 'Rettslig grunnlag',
  data: 'Data',
  retention: 'Lagringstid',
  alwaysOn: 'Alltid på',
  forAdults: 'Ikke tilgjengelig for personer under {age} år.',
  unverified: 'Forblir av fordi alderen din ikke kunne kontrolleres.',
  found: 'Funnet her, ikke oppgitt ({count})',
  untilClosed: 'til du lukker nettleseren eller fanen',
  untilCleared: 'til du sletter det',
  save: 'Lagre valg',
  close: 'Lukk',
  decided: 'Du valgte {date}.',
  consentId: 'Samtykke-ID',
  download: 'Last ned kvittering',
  withdraw: 'Trekk tilbake alle samtykker',
  contact: 'Kontakt:',
  dpo: 'Personvernombud:',
  transfers: 'Data sendes til andre land',
  complaint: 'Du kan klage til:',
  history: 'De tidligere valgene dine ({count})',
  historyNote: 'Lagres bare i denne nettleseren.',
  policyOf: '{name}: personvernerklæring',
}
