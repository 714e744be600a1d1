import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'de',
  dir: 'ltr',
  title: 'Ihre Datenschutz-Auswahl',
  text:
    'Essenzielle Cookies halten diese Website am Laufen. Leistungs-Cookies zeigen uns, wie sie genutzt wird; ' +
    'Marketing-Cookies helfen, Werbeaktionen auszuwählen und zu messen. Über diese beiden entscheiden Sie, jetzt und ' +
    'jederzeit.',
  gpc: 'Global Privacy Control in Ihrem Browser hält Marketing ausgeschaltet, solange Sie es nicht erlauben.',
  privacy: 'Datenschutzerklärung',
  rejectAll: 'Alle ablehnen',
  acceptAll: 'Alle akzeptieren',
  preferences: 'Einstellungen',
  services: 'Dienste ({count})',
  saved: 'Auswahl gespeichert. {choices}.',
  on: 'ein',
  off: 'aus',
  categories: { essential: 'Essenziell', performance: 'Leistung', marketing: 'Marketing' },
  held: 'Dieser Inhalt wird nur mit Ihrer Erlaubnis geladen.',
  allow: '{name} immer erlauben',
  once: 'Nur dieses Mal',
}
