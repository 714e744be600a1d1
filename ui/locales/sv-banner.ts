import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'sv',
  dir: 'ltr',
  title: 'Dina integritetsval',
  text:
    'Nödvändiga kakor får webbplatsen att fungera. Prestandakakor visar oss hur den används; marknadsföringskakor ' +
    'hjälper till att välja och mäta kampanjer. Du bestämmer över dessa två, nu och när som helst.',
  gpc: 'Global Privacy Control i din webbläsare håller marknadsföring avstängd om du inte tillåter den.',
  privacy: 'Integritetspolicy',
  rejectAll: 'Avvisa alla',
  acceptAll: 'Godkänn alla',
  preferences: 'Inställningar',
  services: 'Tjänster ({count})',
  saved: 'Valen har sparats. {choices}.',
  on: 'på',
  off: 'av',
  categories: { essential: 'Nödvändiga', performance: 'Prestanda', marketing: 'Marknadsföring' },
  held: 'Det här innehållet läses bara in med ditt tillstånd.',
  allow: 'Tillåt alltid {name}',
  once: 'Bara den här gången',
}
