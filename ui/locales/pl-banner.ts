import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'pl',
  dir: 'ltr',
  title: 'Twoje wybory dotyczące prywatności',
  text:
    'Niezbędne pliki cookie zapewniają działanie tej witryny. Wydajnościowe pokazują nam, jak się z niej korzysta; ' +
    'marketingowe pomagają wybierać i mierzyć promocje. O tych dwóch rodzajach decydujesz Ty, teraz i w każdej chwili.',
  gpc: 'Sygnał Global Privacy Control w Twojej przeglądarce utrzymuje marketing wyłączony, chyba że na niego zezwolisz.',
  privacy: 'Polityka prywatności',
  rejectAll: 'Odrzuć wszystkie',
  acceptAll: 'Zaakceptuj wszystkie',
  preferences: 'Ustawienia',
  services: 'Usługi ({count})',
  saved: 'Wybory zapisane. {choices}.',
  on: 'wł.',
  off: 'wył.',
  categories: { essential: 'Niezbędne', performance: 'Wydajność', marketing: 'Marketing' },
  held: 'Ta treść ładuje się tylko za Twoją zgodą.',
  allow: 'Zawsze zezwalaj: {name}',
  once: 'Tylko tym razem',
}
