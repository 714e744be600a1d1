import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'cs',
  dir: 'ltr',
  title: 'Vaše volby soukromí',
  text:
    'Nezbytné cookies zajišťují fungování tohoto webu. Výkonnostní cookies nám ukazují, jak se používá; marketingové ' +
    'cookies pomáhají vybírat a měřit nabídky. O těchto dvou rozhodujete vy, teď i kdykoli později.',
  gpc: 'Global Privacy Control ve vašem prohlížeči nechává marketing vypnutý, dokud ho nepovolíte.',
  privacy: 'Zásady ochrany soukromí',
  rejectAll: 'Odmítnout vše',
  acceptAll: 'Přijmout vše',
  preferences: 'Nastavení',
  services: 'Služby ({count})',
  saved: 'Volby uloženy. {choices}.',
  on: 'zapnuto',
  off: 'vypnuto',
  categories: { essential: 'Nezbytné', performance: 'Výkon', marketing: 'Marketing' },
  held: 'Tento obsah se načte jen s vaším svolením.',
  allow: 'Vždy povolit: {name}',
  once: 'Jen tentokrát',
}
