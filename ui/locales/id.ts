import type { Texts } from '../texts.js'

export const id: Texts = {
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
  panel: {
    title: 'Pengaturan privasi',
    text: 'Pilih apa saja yang boleh digunakan situs ini. Tidak ada yang berubah sebelum Anda menyimpan.',
    optOutText:
      'Anda dapat menolak semuanya kecuali yang esensial, termasuk penjualan atau pembagian informasi pribadi Anda dan ' +
      'iklan tertarget. Tidak ada yang berubah sebelum Anda menolak atau menyimpan.',
    optOut: 'Tolak semua',
    gpcHonored: 'Penolakan Anda dihormati: Global Privacy Control di peramban Anda menjaga {name} tetap nonaktif.',
    gpcOverridden: 'Peramban Anda mengirim Global Privacy Control. Anda tetap mengizinkan {name} di situs ini.',
    gpcOverride: 'Jika Anda mengizinkan ini, Global Privacy Control di peramban Anda tidak berlaku di situs ini.',
    upcoming: 'Versi baru berlaku mulai {date}.',
    first: {
      told: 'Privasi Anda di situs ini',
      runs: 'Situs ini menggunakan cookie dan teknik serupa untuk: {names}.',
      waits: 'Nonaktif sampai Anda mengizinkannya: {names}.',
      change: 'Anda yang menentukan semuanya kecuali yang esensial, sekarang dan kapan saja.',
      ok: 'Oke',
      news: 'Hal baru untuk Anda putuskan',
      asksNew:
        'Baru atau berubah sejak pilihan Anda: {names}. Kami hanya bertanya tentang ini; pilihan Anda yang lain tetap, ' +
        'dan semuanya dapat Anda ubah kapan saja.',
      asks: 'Anda yang menentukan {names}, sekarang dan kapan saja.',
      refuse: 'Tolak',
      allow: 'Izinkan',
      closeRejects: 'Tutup dan tolak',
      framed: 'Anda dapat memilih jika halaman ini tidak berada di dalam situs lain.',
      openTab: 'Buka di tab baru',
    },
    descriptions: {
      essential:
        'Menjaga Anda tetap masuk, menjaga keamanan situs, dan mengingat pilihan ini. Situs tidak berfungsi tanpanya.',
      performance:
        'Memberi tahu kami halaman dan fitur mana yang digunakan, dan berapa lama, agar kami dapat memperbaikinya.',
      marketing:
        'Mengingat minat Anda untuk memilihkan promosi dan mengukur hasilnya. ' +
        'Perusahaan lain mungkin menerima data ini.',
    },
    basis: 'Dasar hukum',
    data: 'Data',
    retention: 'Disimpan',
    alwaysOn: 'Selalu aktif',
    forAdults: 'Tidak tersedia bagi orang di bawah {age} tahun.',
    unverified: 'Tetap nonaktif karena usia Anda tidak dapat diperiksa.',
    found: 'Ditemukan di sini, belum dicantumkan ({count})',
    untilClosed: 'sampai Anda menutup peramban atau tab',
    untilCleared: 'sampai Anda menghapusnya',
    save: 'Simpan pilihan',
    close: 'Tutup',
    decided: 'Anda memilih pada {date}.',
    consentId: 'ID persetujuan',
    download: 'Unduh bukti persetujuan',
    withdraw: 'Tarik kembali semua persetujuan',
    contact: 'Kontak:',
    dpo: 'Petugas pelindungan data:',
    transfers: 'Data dikirim ke negara lain',
    complaint: 'Anda dapat mengadu kepada:',
  },
}
