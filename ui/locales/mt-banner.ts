import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'mt',
  dir: 'ltr',
  title: 'L-għażliet tiegħek dwar il-privatezza',
  text:
    'Il-cookies essenzjali jħallu dan is-sit jaħdem. Il-cookies tal-prestazzjoni juruna kif jintuża; il-cookies ' +
    'tal-marketing jgħinu biex nagħżlu u nkejlu l-promozzjonijiet. Dwar dawn it-tnejn tiddeċiedi int, issa u meta trid.',
  gpc: 'Il-Global Privacy Control tal-browser tiegħek iżomm il-marketing mitfi, sakemm ma tippermettihx.',
  privacy: 'Politika tal-privatezza',
  rejectAll: 'Irrifjuta kollox',
  acceptAll: 'Aċċetta kollox',
  preferences: 'Issettjar',
  services: 'Servizzi ({count})',
  saved: 'L-għażliet ġew issejvjati. {choices}.',
  on: 'mixgħul',
  off: 'mitfi',
  categories: { essential: 'Essenzjali', performance: 'Prestazzjoni', marketing: 'Marketing' },
  held: 'Dan il-kontenut jitgħabba biss bil-permess tiegħek.',
  allow: 'Dejjem ippermetti {name}',
  once: 'Din id-darba biss',
}
