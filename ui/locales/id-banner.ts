import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'id',
  dir: 'ltr',
  title: 'Pilihan privasi Anda',
  text:
    'Cookie esensial menjaga situs ini tetap berfungsi. Cookie performa menunjukkan cara situs digunakan; ' +
    'cookie pemasaran membantu memilih dan mengukur promosi. ' +
    'Anda yang menentukan kedua jenis ini, sekarang dan kapan saja.',
  gpc: 'Global Privacy Control di peramban Anda menjaga pemasaran tetap nonaktif, kecuali Anda mengizinkannya.',
  privacy: 'Kebijakan privasi',
  rejectAll: 'Tolak semua',
  acceptAll: 'Terima semua',
  preferences: 'Atur pilihan',
  services: 'Layanan ({count})',
  saved: 'Pilihan disimpan. {choices}.',
  on: 'aktif',
  off: 'nonaktif',
  categories: { essential: 'Esensial', performance: 'Performa', marketing: 'Pemasaran' },
  held: 'Konten ini hanya dimuat dengan izin Anda.',
  allow: 'Selalu izinkan {name}',
  once: 'Hanya kali ini',
}
