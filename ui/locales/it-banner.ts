import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'it',
  dir: 'ltr',
  title: 'Le tue scelte sulla privacy',
  text:
    'I cookie essenziali fanno funzionare questo sito. I cookie di prestazione ci mostrano come viene usato; i cookie ' +
    'di marketing aiutano a scegliere e misurare le promozioni. Su questi due decidi tu, ora e in ogni momento.',
  gpc: 'Il Global Privacy Control del tuo browser tiene disattivato il marketing, salvo che tu lo consenta.',
  privacy: 'Informativa sulla privacy',
  rejectAll: 'Rifiuta tutto',
  acceptAll: 'Accetta tutto',
  preferences: 'Impostazioni',
  services: 'Servizi ({count})',
  saved: 'Scelte salvate. {choices}.',
  on: 'attivo',
  off: 'disattivato',
  categories: { essential: 'Essenziali', performance: 'Prestazioni', marketing: 'Marketing' },
  held: 'Questo contenuto si carica solo con il tuo permesso.',
  allow: 'Consenti sempre {name}',
  once: 'Solo questa volta',
}
