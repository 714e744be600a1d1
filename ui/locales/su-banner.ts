import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'su',
  dir: 'ltr',
  title: 'Pilihan privasi anjeun',
  text:
    'Cookie wajib ngajaga situs ieu tetep jalan. Cookie kinerja némbongkeun kumaha situs dipaké; cookie pamasaran ' +
    'mantuan milih jeung ngukur promosi. Anjeun nu nangtukeun dua ieu, ayeuna jeung iraha waé.',
  gpc: 'Global Privacy Control dina panyungsi anjeun ngajaga pamasaran tetep pareum, iwal mun anjeun ngidinan.',
  privacy: 'Kawijakan privasi',
  rejectAll: 'Tolak kabéh',
  acceptAll: 'Tarima kabéh',
  preferences: 'Setélan',
  services: 'Layanan ({count})',
  saved: 'Pilihan geus disimpen. {choices}.',
  on: 'hurung',
  off: 'pareum',
  categories: { essential: 'Wajib', performance: 'Kinerja', marketing: 'Pamasaran' },
  held: 'Eusi ieu ngan dimuat kalawan idin anjeun.',
  allow: 'Salawasna idinan {name}',
  once: 'Ngan sakali ieu',
}
