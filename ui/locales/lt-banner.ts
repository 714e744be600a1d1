import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'lt',
  dir: 'ltr',
  title: 'Jūsų privatumo pasirinkimai',
  text:
    'Būtinieji slapukai užtikrina šios svetainės veikimą. Našumo slapukai mums rodo, kaip ja naudojamasi; rinkodaros ' +
    'slapukai padeda parinkti ir vertinti pasiūlymus. Dėl šių dviejų sprendžiate jūs, dabar ir bet kada.',
  gpc: 'Jūsų naršyklės Global Privacy Control laiko rinkodarą išjungtą, nebent ją leidžiate.',
  privacy: 'Privatumo politika',
  rejectAll: 'Atmesti visus',
  acceptAll: 'Priimti visus',
  preferences: 'Nustatymai',
  services: 'Paslaugos ({count})',
  saved: 'Pasirinkimai įrašyti. {choices}.',
  on: 'įjungta',
  off: 'išjungta',
  categories: { essential: 'Būtinieji', performance: 'Našumas', marketing: 'Rinkodara' },
  held: 'Šis turinys įkeliamas tik jums leidus.',
  allow: 'Visada leisti: {name}',
  once: 'Tik šį kartą',
}
