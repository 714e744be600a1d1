import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'nb',
  dir: 'ltr',
  title: 'Dine personvernvalg',
  text:
    'Nødvendige informasjonskapsler får nettstedet til å fungere. Ytelseskapsler viser oss hvordan det brukes; ' +
    'markedsføringskapsler hjelper oss å velge og måle kampanjer. Du bestemmer over disse to, nå og når som helst.',
  gpc: 'Global Privacy Control i nettleseren din holder markedsføring avslått med mindre du tillater det.',
  privacy: 'Personvernerklæring',
  rejectAll: 'Avvis alle',
  acceptAll: 'Godta alle',
  preferences: 'Innstillinger',
  services: 'Tjenester ({count})',
  saved: 'Valgene er lagret. {choices}.',
  on: 'på',
  off: 'av',
  categories: { essential: 'Nødvendige', performance: 'Ytelse', marketing: 'Markedsføring' },
  held: 'Dette innholdet lastes bare inn med din tillatelse.',
  allow: 'Tillat alltid {name}',
  once: 'Bare denne gangen',
}
