import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'da',
  dir: 'ltr',
  title: 'Dine privatlivsvalg',
  text:
    'Nødvendige cookies får dette websted til at fungere. Ydelsescookies viser os, hvordan det bruges; ' +
    'marketingcookies hjælper med at vælge og måle kampagner. Du bestemmer over disse to, nu og når som helst.',
  gpc: 'Global Privacy Control i din browser holder marketing slået fra, medmindre du tillader det.',
  privacy: 'Privatlivspolitik',
  rejectAll: 'Afvis alle',
  acceptAll: 'Accepter alle',
  preferences: 'Indstillinger',
  services: 'Tjenester ({count})',
  saved: 'Valg gemt. {choices}.',
  on: 'til',
  off: 'fra',
  categories: { essential: 'Nødvendige', performance: 'Ydelse', marketing: 'Marketing' },
  held: 'Dette indhold indlæses kun med din tilladelse.',
  allow: 'Tillad altid {name}',
  once: 'Kun denne gang',
}
