import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Tetapan privasi',
  text: 'Pilih perkara yang boleh digunakan oleh laman ini. Tiada apa-apa berubah sehingga anda menyimpan.',
  optOutText:
    'Anda boleh menolak semua kecuali yang penting, termasuk penjualan atau perkongsian maklumat peribadi anda dan ' +
    'iklan bersasar. Tiada apa-apa berubah sehingga anda menolak atau menyimpan.',
  optOut: 'Tolak semua',
  gpcHonored: 'Penolakan anda dihormati: Global Privacy Control pelayar anda memastikan {name} kekal dimatikan.',
  gpcOverridden: 'Pelayar anda menghantar Global Privacy Control. Anda tetap membenarkan {name} di laman ini.',
  gpcOverride: 'Jika anda membenarkannya, Global Privacy Control pelayar anda tidak terpakai di laman ini.',
  upcoming: 'Versi baharu berkuat kuasa pada {date}.',
  first: {
    told: 'Privasi anda di laman ini',
    runs: 'Laman ini menggunakan kuki dan teknik serupa untuk: {names}.',
    waits: 'Dimatikan sehingga anda membenarkannya: {names}.',
    change: 'Anda menentukan semuanya kecuali yang penting, sekarang dan pada bila-bila masa.',
    ok: 'OK',
    news: 'Perkara baharu untuk diputuskan',
    asksNew:
      'Baharu atau berubah sejak pilihan anda: {names}. Kami hanya bertanya tentang ini; pilihan anda yang lain kekal ' +
      'dan semuanya boleh diubah pada bila-bila masa.',
    asks: 'Anda menentukan {names}, sekarang dan pada bila-bila masa.',
    refuse: 'Tolak',
    allow: 'Benarkan',
    closeRejects: 'Tutup dan tolak',
    framed: 'Anda boleh memilih apabila halaman ini tidak berada di dalam laman lain.',
    openTab: 'Buka dalam tab baharu',
  },
  descriptions: {
    essential: 'Mengekalkan log masuk anda, melindungi laman dan mengingati pilihan ini. Laman tidak berfungsi tanpanya.',
    performance: 'Memberitahu kami halaman dan ciri yang digunakan, dan berapa lama, supaya kami dapat menambah baiknya.',
    marketing:
      'Mengingati minat anda untuk memilih promosi dan mengukur keberkesanannya. Syarikat lain mungkin menerima data ' +
      'ini.',
  },
  basis: 'Asas undang-undang',
  data: 'Data',
  retention: 'Tempoh simpanan',
  alwaysOn: 'Sentiasa dihidupkan',
  forAdults: 'Tidak tersedia untuk orang di bawah {age} tahun.',
  unverified: 'Kekal dimatikan kerana umur anda tidak dapat disemak.',
  found: 'Ditemui di sini, tidak diisytiharkan ({count})',
  untilClosed: 'sehingga anda menutup pelayar atau tab',
  untilCleared: 'sehingga anda memadamnya',
  save: 'Simpan pilihan',
  close: 'Tutup',
  decided: 'Anda memilih pada {date}.',
  consentId: 'ID persetujuan',
  download: 'Muat turun resit',
  withdraw: 'Tarik balik semua persetujuan',
  contact: 'Hubungi:',
  dpo: 'Pegawai perlindungan data:',
  transfers: 'Data dihantar ke negara lain',
  complaint: 'Anda boleh membuat aduan kepada:',
  history: 'Pilihan anda yang terdahulu ({count})',
  historyNote: 'Disimpan dalam pelayar ini sahaja.',
  policyOf: '{name}: dasar privasi',
}
