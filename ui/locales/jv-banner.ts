import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'jv',
  dir: 'ltr',
  title: 'Pilihan privasi panjenengan',
  text:
    'Cookie wajib njaga situs iki tetep mlaku. Cookie kinerja nuduhake carane situs digunakake; cookie pemasaran ' +
    'mbantu milih lan ngukur promosi. Panjenengan sing nemtokake loro iki, saiki lan kapan wae.',
  gpc: 'Global Privacy Control ing peramban panjenengan njaga pemasaran tetep mati, kajaba panjenengan ngidinake.',
  privacy: 'Kabijakan privasi',
  rejectAll: 'Tolak kabeh',
  acceptAll: 'Tampa kabeh',
  preferences: 'Setelan',
  services: 'Layanan ({count})',
  saved: 'Pilihan wis disimpen. {choices}.',
  on: 'urip',
  off: 'mati',
  categories: { essential: 'Wajib', performance: 'Kinerja', marketing: 'Pemasaran' },
  held: 'Isi iki mung dimuat kanthi idin panjenengan.',
  allow: 'Tansah idini {name}',
  once: 'Mung sepisan iki',
}
