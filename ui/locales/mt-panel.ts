import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Issettjar tal-privatezza',
  text: 'Agħżel x’jista’ juża dan is-sit. Ma jinbidel xejn sakemm tissejvja.',
  optOutText:
    'Tista’ topponi kollox ħlief dak essenzjali, inkluż il-bejgħ jew il-kondiviżjoni tad-data personali tiegħek u ' +
    'r-reklamar immirat. Ma jinbidel xejn sakemm tirrifjuta jew tissejvja.',
  optOut: 'Irrifjuta kollox',
  gpcHonored: 'Ir-rifjut tiegħek huwa rrispettat: il-Global Privacy Control tal-browser tiegħek iżomm mitfi: {name}.',
  gpcOverridden: 'Il-browser tiegħek jibgħat Global Privacy Control. Xorta ppermettejt {name} fuq dan is-sit.',
  gpcOverride: 'Jekk tippermetti dan, il-Global Privacy Control tal-browser tiegħek ma jgħoddx fuq dan is-sit.',
  upcoming: 'Verżjoni ġdida tidħol fis-seħħ: {date}.',
  first: {
    told: 'Il-privatezza tiegħek fuq dan is-sit',
    runs: 'Dan is-sit juża cookies u tekniki simili għal: {names}.',
    waits: 'Mitfi sakemm tippermettih: {names}.',
    change: 'Tiddeċiedi int dwar kollox ħlief dak essenzjali, issa u meta trid.',
    ok: 'Tajjeb',
    news: 'Xi ħaġa ġdida biex tiddeċiedi',
    asksNew:
      'Ġdid jew mibdul minn meta għażilt: {names}. Qed nistaqsu dwar dan biss; l-għażliet l-oħra tiegħek jibqgħu, u ' +
      'tista’ tbiddilhom kollha meta trid.',
    asks: 'Tiddeċiedi int dwar {names}, issa u meta trid.',
    refuse: 'Irrifjuta',
    allow: 'Ippermetti',
    closeRejects: 'Agħlaq u rrifjuta',
    framed: 'Tista’ tagħżel meta din il-paġna ma tkunx ġewwa sit ieħor.',
    openTab: 'Iftaħ f’tab ġdida',
  },
  descriptions: {
    essential: 'Iżommok illoggjat, iżomm is-sit sigur u jiftakar din l-għażla. Is-sit ma jaħdimx mingħajru.',
    performance: 'Jgħidilna liema paġni u funzjonijiet jintużaw, u għal kemm żmien, biex intejbuhom.',
    marketing:
      'Jiftakar l-interessi tiegħek biex jagħżel promozzjonijiet u jkejjel jekk jaħdmux. Kumpaniji oħra jistgħu ' +
      'jirċievu din id-data.',
  },
  basis: 'Bażi ġuridika',
  data: 'Data',
  retention: 'Żamma',
  alwaysOn: 'Dejjem mixgħul',
  forAdults: 'Mhux disponibbli għal min għandu inqas minn {age} sena.',
  unverified: 'Jibqa’ mitfi għax l-età tiegħek ma setgħetx tiġi vverifikata.',
  found: 'Misjub hawn, mhux iddikjarat ({count})',
  untilClosed: 'sakemm tagħlaq il-browser jew it-tab',
  untilCleared: 'sakemm tħassru',
  save: 'Issejvja l-għażliet',
  close: 'Agħlaq',
  decided: 'Għażilt: {date}.',
  consentId: 'ID tal-kunsens',
  download: 'Niżżel il-prova',
  withdraw: 'Irtira l-kunsens kollu',
  contact: 'Kuntatt:',
  dpo: 'Uffiċjal tal-protezzjoni tad-data:',
  transfers: 'Id-data tmur f’pajjiżi oħra',
  complaint: 'Tista’ tilmenta ma’:',
  history: 'L-għażliet preċedenti tiegħek ({count})',
  historyNote: 'Miżmuma f’dan il-browser biss.',
  policyOf: '{name}: politika tal-privatezza',
}
