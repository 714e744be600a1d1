import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'nl',
  dir: 'ltr',
  title: 'Uw privacykeuzes',
  text:
    'Essentiële cookies laten deze site werken. Prestatiecookies laten ons zien hoe de site wordt gebruikt; ' +
    'marketingcookies helpen promoties te kiezen en te meten. Over deze twee beslist u, nu en op elk moment.',
  gpc: 'Global Privacy Control in uw browser houdt marketing uit, tenzij u het toestaat.',
  privacy: 'Privacybeleid',
  rejectAll: 'Alles weigeren',
  acceptAll: 'Alles accepteren',
  preferences: 'Instellingen',
  services: 'Diensten ({count})',
  saved: 'Keuzes opgeslagen. {choices}.',
  on: 'aan',
  off: 'uit',
  categories: { essential: 'Essentieel', performance: 'Prestaties', marketing: 'Marketing' },
  held: 'Deze inhoud wordt alleen met uw toestemming geladen.',
  allow: '{name} altijd toestaan',
  once: 'Alleen deze keer',
}
