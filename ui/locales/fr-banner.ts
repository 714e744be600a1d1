import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'fr',
  dir: 'ltr',
  title: 'Vos choix de confidentialité',
  text:
    'Les cookies essentiels font fonctionner ce site. Les cookies de performance nous montrent comment il est ' +
    'utilisé ; les cookies marketing aident à choisir et à mesurer les promotions. Vous décidez de ces deux types, ' +
    'maintenant et à tout moment.',
  gpc: 'Le signal Global Privacy Control de votre navigateur garde le marketing désactivé, sauf si vous l’autorisez.',
  privacy: 'Politique de confidentialité',
  rejectAll: 'Tout refuser',
  acceptAll: 'Tout accepter',
  preferences: 'Paramétrer',
  services: 'Services ({count})',
  saved: 'Choix enregistrés. {choices}.',
  on: 'activé',
  off: 'désactivé',
  categories: { essential: 'Essentiels', performance: 'Performance', marketing: 'Marketing' },
  held: 'Ce contenu ne se charge qu’avec votre autorisation.',
  allow: 'Toujours autoriser {name}',
  once: 'Seulement cette fois',
}
