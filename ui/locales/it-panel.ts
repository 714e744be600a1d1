import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Impostazioni sulla privacy',
  text: 'Scegli che cosa può usare questo sito. Nulla cambia finché non salvi.',
  optOutText:
    'Puoi opporti a tutto tranne l’essenziale, anche alla vendita o condivisione dei tuoi dati personali e alla ' +
    'pubblicità mirata. Nulla cambia finché non rifiuti o salvi.',
  optOut: 'Rifiuta tutto',
  gpcHonored: 'La tua opposizione è rispettata: il Global Privacy Control del tuo browser tiene disattivato: {name}.',
  gpcOverridden: 'Il tuo browser invia Global Privacy Control. Su questo sito hai comunque consentito {name}.',
  gpcOverride: 'Se lo consenti, il Global Privacy Control del tuo browser non vale su questo sito.',
  upcoming: 'Una nuova versione si applica dal {date}.',
  first: {
    told: 'La tua privacy su questo sito',
    runs: 'Questo sito usa cookie e tecniche simili per: {names}.',
    waits: 'Disattivato finché non lo consenti: {names}.',
    change: 'Su tutto tranne l’essenziale decidi tu, ora e in ogni momento.',
    ok: 'OK',
    news: 'Una nuova decisione',
    asksNew:
      'Nuovo o cambiato dopo la tua scelta: {names}. Chiediamo solo questo; le altre scelte restano e puoi cambiarle ' +
      'tutte in ogni momento.',
    asks: 'Decidi tu su {names}, ora e in ogni momento.',
    refuse: 'Rifiuta',
    allow: 'Consenti',
    closeRejects: 'Chiudi e rifiuta',
    framed: 'Puoi scegliere quando questa pagina non è dentro un altro sito.',
    openTab: 'Apri in una nuova scheda',
  },
  descriptions: {
    essential: 'Mantiene l’accesso, protegge il sito e ricorda questa scelta. Senza, il sito non funziona.',
    performance: 'Ci dice quali pagine e funzioni si usano, e per quanto tempo, per poterle migliorare.',
    marketing:
      'Ricorda i tuoi interessi per scegliere promozioni e misura se funzionano. Altre aziende possono ricevere questi ' +
      'dati.',
  },
  basis: 'Base giuridica',
  data: 'Dati',
  retention: 'Conservazione',
  alwaysOn: 'Sempre attivo',
  forAdults: 'Non disponibile per chi ha meno di {age} anni.',
  unverified: 'Resta disattivato perché non è stato possibile verificare la tua età.',
  found: 'Trovati qui, non dichiarati ({count})',
  untilClosed: 'fino alla chiusura del browser o della scheda',
  untilCleared: 'finché non lo cancelli',
  save: 'Salva le scelte',
  close: 'Chiudi',
  decided: 'Hai scelto il {date}.',
  consentId: 'ID del consenso',
  download: 'Scarica la ricevuta',
  withdraw: 'Revoca ogni consenso',
  contact: 'Contatto:',
  dpo: 'Responsabile della protezione dei dati:',
  transfers: 'I dati vanno in altri Paesi',
  complaint: 'Puoi presentare reclamo a:',
  history: 'Le tue scelte precedenti ({count})',
  historyNote: 'Conservate solo in questo browser.',
  policyOf: '{name}: informativa sulla privacy',
}
