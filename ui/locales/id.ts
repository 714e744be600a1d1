import type { Texts } from '../texts.js'

export const id: Texts = {
  lang: 'id',
  dir: 'ltr',
  title: 'Pilihan privasi Anda',
  text:
    'Cookie esensial menjaga situs ini tetap berfungsi. Cookie performa menunjukkan cara situs digunakan; ' +
    'cookie pemasaran membantu memilih dan mengukur promosi. ' +
    'Anda yang menentukan kedua jenis ini, sekarang dan kapan saja.',
  gpc: 'Kami menghormati sinyal Global Privacy Control dari peramban Anda.',
  privacy: 'Kebijakan privasi',
  rejectAll: 'Tolak semua',
  acceptAll: 'Terima semua',
  preferences: 'Atur pilihan',
  saved: 'Pilihan disimpan. {choices}.',
  on: 'aktif',
  off: 'nonaktif',
  categories: { essential: 'Esensial', performance: 'Performa', marketing: 'Pemasaran' },
  held: 'Konten ini hanya dimuat dengan izin Anda.',
  allow: 'Selalu izinkan {name}',
  panel: {
    title: 'Pengaturan privasi',
    text: 'Pilih apa saja yang boleh digunakan situs ini. Tidak ada yang berubah sebelum Anda menyimpan.',
    descriptions: {
      essential:
        'Menjaga Anda tetap masuk, menjaga keamanan situs, dan mengingat pilihan ini. Situs tidak berfungsi tanpanya.',
      performance:
        'Memberi tahu kami halaman dan fitur mana yang digunakan, dan berapa lama, agar kami dapat memperbaikinya.',
      marketing:
        'Mengingat minat Anda untuk memilihkan promosi dan mengukur hasilnya. ' +
        'Perusahaan lain mungkin menerima data ini.',
    },
    alwaysOn: 'Selalu aktif',
    services: 'Layanan ({count})',
    found: 'Ditemukan di sini, belum dicantumkan ({count})',
    untilClosed: 'sampai Anda menutup peramban atau tab',
    untilCleared: 'sampai Anda menghapusnya',
    save: 'Simpan pilihan',
    close: 'Tutup',
    decided: 'Anda memilih pada {date}.',
    consentId: 'ID persetujuan',
    download: 'Unduh bukti persetujuan',
    withdraw: 'Tarik kembali semua persetujuan',
    contact: 'Kontak: {contact}',
  },
}
