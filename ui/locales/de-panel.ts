import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Datenschutz-Einstellungen',
  text: 'Wählen Sie, was diese Website verwenden darf. Bis Sie speichern, ändert sich nichts.',
  optOutText:
    'Sie können alles außer dem Essenziellen ablehnen, auch den Verkauf oder die Weitergabe Ihrer personenbezogenen ' +
    'Daten und gezielte Werbung. Bis Sie ablehnen oder speichern, ändert sich nichts.',
  optOut: 'Alles ablehnen',
  gpcHonored: 'Ihre Ablehnung wird beachtet: Global Privacy Control in Ihrem Browser hält {name} ausgeschaltet.',
  gpcOverridden: 'Ihr Browser sendet Global Privacy Control. Sie haben {name} auf dieser Website dennoch erlaubt.',
  gpcOverride: 'Wenn Sie dies erlauben, gilt Global Privacy Control Ihres Browsers auf dieser Website nicht.',
  upcoming: 'Eine neue Fassung gilt ab {date}.',
  first: {
    told: 'Ihre Privatsphäre auf dieser Website',
    runs: 'Diese Website verwendet Cookies und ähnliche Techniken für: {names}.',
    waits: 'Ausgeschaltet, bis Sie es erlauben: {names}.',
    change: 'Über alles außer dem Essenziellen entscheiden Sie, jetzt und jederzeit.',
    ok: 'OK',
    news: 'Etwas Neues zu entscheiden',
    asksNew:
      'Neu oder geändert seit Ihrer Auswahl: {names}. Wir fragen nur danach; Ihre übrigen Entscheidungen bleiben, und ' +
      'Sie können alle jederzeit ändern.',
    asks: 'Sie entscheiden über {names}, jetzt und jederzeit.',
    refuse: 'Ablehnen',
    allow: 'Erlauben',
    closeRejects: 'Schließen und ablehnen',
    framed: 'Sie können wählen, wenn diese Seite nicht in eine andere Website eingebettet ist.',
    openTab: 'In neuem Tab öffnen',
  },
  descriptions: {
    essential:
      'Hält Sie angemeldet, schützt die Website und merkt sich diese Auswahl. Ohne das funktioniert die Website nicht.',
    performance: 'Zeigt uns, welche Seiten und Funktionen wie lange genutzt werden, damit wir sie verbessern können.',
    marketing:
      'Merkt sich Ihre Interessen, um Werbeaktionen für Sie auszuwählen, und misst, ob sie wirken. Andere Unternehmen ' +
      'können diese Daten erhalten.',
  },
  basis: 'Rechtsgrundlage',
  data: 'Daten',
  retention: 'Speicherdauer',
  alwaysOn: 'Immer aktiv',
  forAdults: 'Für Personen unter {age} Jahren nicht verfügbar.',
  unverified: 'Bleibt ausgeschaltet, weil Ihr Alter nicht geprüft werden konnte.',
  found: 'Hier gefunden, nicht angegeben ({count})',
  untilClosed: 'bis Sie den Browser oder Tab schließen',
  untilCleared: 'bis Sie es löschen',
  save: 'Auswahl speichern',
  close: 'Schließen',
  decided: 'Sie haben am {date} gewählt.',
  consentId: 'Einwilligungs-ID',
  download: 'Nachweis herunterladen',
  withdraw: 'Alle Einwilligungen widerrufen',
  contact: 'Kontakt:',
  dpo: 'Datenschutzbeauftragte Person:',
  transfers: 'Daten gehen in andere Länder',
  complaint: 'Beschweren können Sie sich bei:',
  history: 'Ihre früheren Entscheidungen ({count})',
  historyNote: 'Nur in diesem Browser gespeichert.',
  policyOf: '{name}: Datenschutzerklärung',
}
