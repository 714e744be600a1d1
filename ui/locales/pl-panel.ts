import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Ustawienia prywatności',
  text: 'Wybierz, z czego ta witryna może korzystać. Nic się nie zmieni, dopóki nie zapiszesz.',
  optOutText:
    'Możesz sprzeciwić się wszystkiemu poza tym, co niezbędne, także sprzedaży lub udostępnianiu Twoich danych ' +
    'osobowych i reklamie ukierunkowanej. Nic się nie zmieni, dopóki nie zgłosisz sprzeciwu lub nie zapiszesz.',
  optOut: 'Odrzuć wszystko',
  gpcHonored: 'Twój sprzeciw jest respektowany: Global Privacy Control w Twojej przeglądarce utrzymuje wyłączone: {name}.',
  gpcOverridden: 'Twoja przeglądarka wysyła Global Privacy Control. Mimo to w tej witrynie zezwolono na: {name}.',
  gpcOverride: 'Jeśli na to zezwolisz, Global Privacy Control Twojej przeglądarki nie będzie działać w tej witrynie.',
  upcoming: 'Nowa wersja obowiązuje od {date}.',
  first: {
    told: 'Twoja prywatność w tej witrynie',
    runs: 'Ta witryna używa plików cookie i podobnych technik w celu: {names}.',
    waits: 'Wyłączone, dopóki nie zezwolisz: {names}.',
    change: 'O wszystkim poza tym, co niezbędne, decydujesz Ty, teraz i w każdej chwili.',
    ok: 'OK',
    news: 'Nowa decyzja',
    asksNew:
      'Nowe lub zmienione od Twojego wyboru: {names}. Pytamy tylko o to; pozostałe wybory się nie zmieniają i ' +
      'wszystkie możesz zmienić w każdej chwili.',
    asks: 'Decydujesz Ty, teraz i w każdej chwili: {names}.',
    refuse: 'Odrzuć',
    allow: 'Zezwól',
    closeRejects: 'Zamknij i odrzuć',
    framed: 'Możesz wybrać, gdy ta strona nie jest otwarta wewnątrz innej witryny.',
    openTab: 'Otwórz w nowej karcie',
  },
  descriptions: {
    essential: 'Utrzymuje zalogowanie, chroni witrynę i zapamiętuje ten wybór. Bez tego witryna nie działa.',
    performance: 'Pokazuje nam, które strony i funkcje są używane i jak długo, abyśmy mogli je ulepszać.',
    marketing:
      'Zapamiętuje Twoje zainteresowania, by dobierać promocje, i mierzy, czy działają. Dane te mogą otrzymać inne ' +
      'firmy.',
  },
  basis: 'Podstawa prawna',
  data: 'Dane',
  retention: 'Okres przechowywania',
  alwaysOn: 'Zawsze włączone',
  forAdults: 'Niedostępne dla osób poniżej {age} lat.',
  unverified: 'Pozostaje wyłączone, bo nie można było sprawdzić Twojego wieku.',
  found: 'Znalezione tutaj, niezadeklarowane ({count})',
  untilClosed: 'do zamknięcia przeglądarki lub karty',
  untilCleared: 'do usunięcia przez Ciebie',
  save: 'Zapisz wybory',
  close: 'Zamknij',
  decided: 'Data wyboru: {date}.',
  consentId: 'Identyfikator zgody',
  download: 'Pobierz potwierdzenie',
  withdraw: 'Wycofaj wszystkie zgody',
  contact: 'Kontakt:',
  dpo: 'Inspektor ochrony danych:',
  transfers: 'Dane trafiają do innych krajów',
  complaint: 'Skargę możesz złożyć do:',
  history: 'Twoje wcześniejsze wybory ({count})',
  historyNote: 'Przechowywane tylko w tej przeglądarce.',
  policyOf: '{name}: polityka prywatności',
}
