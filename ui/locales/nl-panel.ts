import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Privacyinstellingen',
  text: 'Kies wat deze site mag gebruiken. Er verandert niets totdat u opslaat.',
  optOutText:
    'U kunt zich afmelden voor alles behalve het essentiële, ook voor de verkoop of het delen van uw persoonsgegevens ' +
    'en gerichte reclame. Er verandert niets totdat u weigert of opslaat.',
  optOut: 'Alles weigeren',
  gpcHonored: 'Uw afmelding wordt gerespecteerd: Global Privacy Control in uw browser houdt {name} uit.',
  gpcOverridden: 'Uw browser verstuurt Global Privacy Control. U hebt {name} op deze site toch toegestaan.',
  gpcOverride: 'Als u dit toestaat, geldt Global Privacy Control van uw browser niet op deze site.',
  upcoming: 'Een nieuwe versie geldt vanaf {date}.',
  first: {
    told: 'Uw privacy op deze site',
    runs: 'Deze site gebruikt cookies en vergelijkbare technieken voor: {names}.',
    waits: 'Uit totdat u het toestaat: {names}.',
    change: 'U beslist over alles behalve het essentiële, nu en op elk moment.',
    ok: 'OK',
    news: 'Iets nieuws om te beslissen',
    asksNew:
      'Nieuw of gewijzigd sinds uw keuze: {names}. We vragen alleen hierover; uw andere keuzes blijven staan en u kunt ' +
      'ze allemaal op elk moment wijzigen.',
    asks: 'U beslist over {names}, nu en op elk moment.',
    refuse: 'Weigeren',
    allow: 'Toestaan',
    closeRejects: 'Sluiten en weigeren',
    framed: 'U kunt kiezen als deze pagina niet binnen een andere site staat.',
    openTab: 'Openen in een nieuw tabblad',
  },
  descriptions: {
    essential: 'Houdt u ingelogd, beveiligt de site en onthoudt deze keuze. Zonder dit werkt de site niet.',
    performance: 'Vertelt ons welke pagina’s en functies worden gebruikt, en hoelang, zodat we ze kunnen verbeteren.',
    marketing:
      'Onthoudt uw interesses om promoties voor u te kiezen en meet of ze werken. Andere bedrijven kunnen deze ' +
      'gegevens ontvangen.',
  },
  basis: 'Rechtsgrondslag',
  data: 'Gegevens',
  retention: 'Bewaartermijn',
  alwaysOn: 'Altijd aan',
  forAdults: 'Niet beschikbaar voor mensen onder de {age} jaar.',
  unverified: 'Blijft uit, omdat uw leeftijd niet kon worden gecontroleerd.',
  found: 'Hier gevonden, niet opgegeven ({count})',
  untilClosed: 'totdat u de browser of het tabblad sluit',
  untilCleared: 'totdat u het wist',
  save: 'Keuzes opslaan',
  close: 'Sluiten',
  decided: 'U hebt gekozen op {date}.',
  consentId: 'Toestemmings-ID',
  download: 'Bewijs downloaden',
  withdraw: 'Alle toestemming intrekken',
  contact: 'Contact:',
  dpo: 'Functionaris voor gegevensbescherming:',
  transfers: 'Gegevens gaan naar andere landen',
  complaint: 'U kunt een klacht indienen bij:',
  history: 'Uw eerdere keuzes ({count})',
  historyNote: 'Alleen in deze browser bewaard.',
  policyOf: '{name}: privacybeleid',
}
