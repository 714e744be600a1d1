import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
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
    framed: 'Anda dapat memilih bila halaman ini tidak berada di dalam situs lain.',
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
  history: 'Pilihan Anda sebelumnya ({count})',
  historyNote: 'Hanya disimpan di peramban ini.',
  policyOf: '{name}: kebijakan privasi',
}
