import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Mga setting ng privacy',
  text: 'Piliin kung ano ang maaaring gamitin ng site na ito. Walang magbabago hangga’t hindi ka nagse-save.',
  optOutText:
    'Maaari mong tanggihan ang lahat maliban sa mahalaga, pati ang pagbebenta o pagbabahagi ng personal mong ' +
    'impormasyon at naka-target na patalastas. Walang magbabago hangga’t hindi ka tumatanggi o nagse-save.',
  optOut: 'Tanggihan lahat',
  gpcHonored: 'Sinusunod ang iyong pagtanggi: pinananatiling naka-off ng Global Privacy Control ng browser mo ang {name}.',
  gpcOverridden: 'Nagpapadala ang browser mo ng Global Privacy Control. Pinayagan mo pa rin ang {name} sa site na ito.',
  gpcOverride: 'Kung papayagan mo ito, hindi iiral sa site na ito ang Global Privacy Control ng browser mo.',
  upcoming: 'May bagong bersyon na magkakabisa sa {date}.',
  first: {
    told: 'Ang iyong privacy sa site na ito',
    runs: 'Gumagamit ang site na ito ng cookie at katulad na paraan para sa: {names}.',
    waits: 'Naka-off hanggang payagan mo: {names}.',
    change: 'Ikaw ang magpapasya sa lahat maliban sa mahalaga, ngayon at anumang oras.',
    ok: 'OK',
    news: 'May bagong pagpapasyahan',
    asksNew:
      'Bago o nagbago mula nang pumili ka: {names}. Ito lang ang itinatanong namin; mananatili ang iba mong pinili, at ' +
      'mababago mo ang lahat anumang oras.',
    asks: 'Ikaw ang magpapasya sa {names}, ngayon at anumang oras.',
    refuse: 'Tanggihan',
    allow: 'Payagan',
    closeRejects: 'Isara at tanggihan',
    framed: 'Makakapili ka kapag wala ang pahinang ito sa loob ng ibang site.',
    openTab: 'Buksan sa bagong tab',
  },
  descriptions: {
    essential:
      'Pinananatili kang naka-log in, pinoprotektahan ang site, at tinatandaan ang piniling ito. Hindi gagana ang site ' +
      'kung wala ito.',
    performance: 'Sinasabi sa amin kung aling mga pahina at feature ang ginagamit, at gaano katagal, para mapahusay namin.',
    marketing:
      'Tinatandaan ang mga hilig mo para pumili ng mga promo at sinusukat kung gumagana ang mga ito. Maaaring makuha ' +
      'ng ibang kompanya ang datos na ito.',
  },
  basis: 'Legal na batayan',
  data: 'Datos',
  retention: 'Pag-iimbak',
  alwaysOn: 'Laging naka-on',
  forAdults: 'Hindi para sa mga wala pang {age} taong gulang.',
  unverified: 'Mananatiling naka-off dahil hindi matiyak ang edad mo.',
  found: 'Nakita rito, hindi idineklara ({count})',
  untilClosed: 'hanggang isara mo ang browser o tab',
  untilCleared: 'hanggang burahin mo',
  save: 'I-save ang mga pinili',
  close: 'Isara',
  decided: 'Pumili ka noong {date}.',
  consentId: 'ID ng pahintulot',
  download: 'I-download ang resibo',
  withdraw: 'Bawiin ang lahat ng pahintulot',
  contact: 'Makipag-ugnayan:',
  dpo: 'Opisyal sa proteksyon ng datos:',
  transfers: 'Napupunta ang datos sa ibang bansa',
  complaint: 'Maaari kang magreklamo sa:',
  history: 'Ang mga dati mong pinili ({count})',
  historyNote: 'Nakaimbak lang sa browser na ito.',
  policyOf: '{name}: patakaran sa privacy',
}
