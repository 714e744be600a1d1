import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Paramètres de confidentialité',
  text: 'Choisissez ce que ce site peut utiliser. Rien ne change tant que vous n’enregistrez pas.',
  optOutText:
    'Vous pouvez vous opposer à tout sauf à l’essentiel, y compris à la vente ou au partage de vos données ' +
    'personnelles et à la publicité ciblée. Rien ne change tant que vous ne refusez pas ou n’enregistrez pas.',
  optOut: 'Tout refuser',
  gpcHonored:
    'Votre opposition est respectée : le signal Global Privacy Control de votre navigateur garde désactivé : {name}.',
  gpcOverridden: 'Votre navigateur envoie Global Privacy Control. Vous avez tout de même autorisé {name} sur ce site.',
  gpcOverride:
    'Si vous autorisez ceci, le signal Global Privacy Control de votre navigateur ne s’applique plus sur ce site.',
  upcoming: 'Une nouvelle version s’applique à partir du {date}.',
  first: {
    told: 'Votre vie privée sur ce site',
    runs: 'Ce site utilise des cookies et des techniques similaires pour : {names}.',
    waits: 'Désactivé tant que vous ne l’autorisez pas : {names}.',
    change: 'Vous décidez de tout sauf de l’essentiel, maintenant et à tout moment.',
    ok: 'OK',
    news: 'Un nouveau choix à faire',
    asksNew:
      'Nouveau ou modifié depuis votre choix : {names}. Notre question ne porte que sur cela ; vos autres choix ' +
      'restent, et vous pouvez tous les modifier à tout moment.',
    asks: 'Vous décidez, maintenant et à tout moment : {names}.',
    refuse: 'Refuser',
    allow: 'Autoriser',
    closeRejects: 'Fermer et refuser',
    framed: 'Vous pourrez choisir quand cette page ne sera pas affichée dans un autre site.',
    openTab: 'Ouvrir dans un nouvel onglet',
  },
  descriptions: {
    essential: 'Vous garde connecté, protège le site et mémorise ce choix. Le site ne fonctionne pas sans cela.',
    performance: 'Nous indique quelles pages et fonctions sont utilisées, et combien de temps, afin de les améliorer.',
    marketing:
      'Mémorise vos centres d’intérêt pour choisir des promotions et mesure leur efficacité. D’autres entreprises ' +
      'peuvent recevoir ces données.',
  },
  basis: 'Base légale',
  data: 'Données',
  retention: 'Durée de conservation',
  alwaysOn: 'Toujours actif',
  forAdults: 'Non disponible pour les moins de {age} ans.',
  unverified: 'Reste désactivé, car votre âge n’a pas pu être vérifié.',
  found: 'Trouvés ici, non déclarés ({count})',
  untilClosed: 'jusqu’à la fermeture du navigateur ou de l’onglet',
  untilCleared: 'jusqu’à ce que vous l’effaciez',
  save: 'Enregistrer mes choix',
  close: 'Fermer',
  decided: 'Vous avez choisi le {date}.',
  consentId: 'ID de consentement',
  download: 'Télécharger la preuve',
  withdraw: 'Retirer tout consentement',
  contact: 'Contact :',
  dpo: 'Délégué à la protection des données :',
  transfers: 'Des données sont envoyées dans d’autres pays',
  complaint: 'Vous pouvez adresser une réclamation à :',
  history: 'Vos choix précédents ({count})',
  historyNote: 'Conservés uniquement dans ce navigateur.',
  policyOf: '{name} : politique de confidentialité',
}
