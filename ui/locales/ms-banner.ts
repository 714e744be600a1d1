import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'ms',
  dir: 'ltr',
  title: 'Pilihan privasi anda',
  text:
    'Kuki penting memastikan laman ini berfungsi. Kuki prestasi menunjukkan cara laman ini digunakan; kuki pemasaran ' +
    'membantu memilih dan mengukur promosi. Anda yang menentukan kedua-dua jenis ini, sekarang dan pada bila-bila masa.',
  gpc: 'Global Privacy Control pelayar anda memastikan pemasaran kekal dimatikan melainkan anda membenarkannya.',
  privacy: 'Dasar privasi',
  rejectAll: 'Tolak semua',
  acceptAll: 'Terima semua',
  preferences: 'Tetapan',
  services: 'Perkhidmatan ({count})',
  saved: 'Pilihan disimpan. {choices}.',
  on: 'dihidupkan',
  off: 'dimatikan',
  categories: { essential: 'Penting', performance: 'Prestasi', marketing: 'Pemasaran' },
  held: 'Kandungan ini hanya dimuatkan dengan kebenaran anda.',
  allow: 'Sentiasa benarkan {name}',
  once: 'Kali ini sahaja',
}
