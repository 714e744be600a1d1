import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Yksityisyysasetukset',
  text: 'Valitse, mitä tämä sivusto saa käyttää. Mikään ei muutu ennen kuin tallennat.',
  optOutText:
    'Voit kieltää kaiken paitsi välttämättömän, myös henkilötietojesi myynnin tai jakamisen ja kohdennetun mainonnan. ' +
    'Mikään ei muutu ennen kuin kiellät tai tallennat.',
  optOut: 'Kiellä kaikki',
  gpcHonored: 'Kieltoasi noudatetaan: selaimesi Global Privacy Control pitää pois päältä: {name}.',
  gpcOverridden: 'Selaimesi lähettää Global Privacy Control -signaalin. Olet silti sallinut tällä sivustolla: {name}.',
  gpcOverride: 'Jos sallit tämän, selaimesi Global Privacy Control ei päde tällä sivustolla.',
  upcoming: 'Uusi versio tulee voimaan {date}.',
  first: {
    told: 'Yksityisyytesi tällä sivustolla',
    runs: 'Sivusto käyttää evästeitä ja vastaavia tekniikoita tarkoituksiin: {names}.',
    waits: 'Pois päältä, kunnes sallit: {names}.',
    change: 'Päätät kaikesta paitsi välttämättömästä, nyt ja milloin tahansa.',
    ok: 'OK',
    news: 'Uutta päätettävää',
    asksNew:
      'Uutta tai muuttunutta valintasi jälkeen: {names}. Kysymme vain tästä; muut valintasi säilyvät, ja voit muuttaa ' +
      'niitä kaikkia milloin tahansa.',
    asks: 'Sinä päätät nyt ja milloin tahansa: {names}.',
    refuse: 'Hylkää',
    allow: 'Salli',
    closeRejects: 'Sulje ja hylkää',
    framed: 'Voit valita, kun tämä sivu ei ole toisen sivuston sisällä.',
    openTab: 'Avaa uudessa välilehdessä',
  },
  descriptions: {
    essential: 'Pitää sinut kirjautuneena, suojaa sivustoa ja muistaa tämän valinnan. Sivusto ei toimi ilman tätä.',
    performance: 'Kertoo, mitä sivuja ja toimintoja käytetään ja kuinka kauan, jotta voimme parantaa niitä.',
    marketing:
      'Muistaa kiinnostuksen kohteesi kampanjoiden valintaa varten ja mittaa, toimivatko ne. Muut yritykset voivat ' +
      'saada näitä tietoja.',
  },
  basis: 'Oikeusperuste',
  data: 'Tiedot',
  retention: 'Säilytysaika',
  alwaysOn: 'Aina päällä',
  forAdults: 'Ei saatavilla alle {age}-vuotiaille.',
  unverified: 'Pysyy pois päältä, koska ikääsi ei voitu tarkistaa.',
  found: 'Löytyi täältä, ei ilmoitettu ({count})',
  untilClosed: 'kunnes suljet selaimen tai välilehden',
  untilCleared: 'kunnes poistat sen',
  save: 'Tallenna valinnat',
  close: 'Sulje',
  decided: 'Teit valintasi {date}.',
  consentId: 'Suostumuksen tunnus',
  download: 'Lataa tosite',
  withdraw: 'Peru kaikki suostumukset',
  contact: 'Yhteystiedot:',
  dpo: 'Tietosuojavastaava:',
  transfers: 'Tietoja siirretään muihin maihin',
  complaint: 'Voit valittaa viranomaiselle:',
  history: 'Aiemmat valintasi ({count})',
  historyNote: 'Säilytetään vain tässä selaimessa.',
  policyOf: '{name}: tietosuojaseloste',
}
