import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'ga',
  dir: 'ltr',
  title: 'Do roghanna príobháideachais',
  text:
    'Coinníonn fianáin riachtanacha an suíomh seo ag obair. Léiríonn fianáin feidhmíochta dúinn conas a úsáidtear é; ' +
    'cabhraíonn fianáin mhargaíochta le cur chun cinn a roghnú agus a thomhas. Tusa a chinneann faoin dá cheann sin, ' +
    'anois agus am ar bith.',
  gpc: 'Coinníonn Global Privacy Control i do bhrabhsálaí an mhargaíocht múchta mura gceadaíonn tú í.',
  privacy: 'Polasaí príobháideachais',
  rejectAll: 'Diúltaigh do gach ceann',
  acceptAll: 'Glac le gach ceann',
  preferences: 'Socruithe',
  services: 'Seirbhísí ({count})',
  saved: 'Roghanna sábháilte. {choices}.',
  on: 'ar siúl',
  off: 'múchta',
  categories: { essential: 'Riachtanach', performance: 'Feidhmíocht', marketing: 'Margaíocht' },
  held: 'Ní lódáiltear an t-ábhar seo ach le do chead.',
  allow: 'Ceadaigh {name} i gcónaí',
  once: 'An uair seo amháin',
}
