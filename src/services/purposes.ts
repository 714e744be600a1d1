import type { PurposeText } from '../core/service-details.js'

/**
 * What a cookie or a storage key is for: a closed list, so that the same thing always reads the same, and another
 * language is one list more. Written for the person who reads it in the preferences.
 */
export const purposes = {
  // A visit and its statistics.
  'visitor-id': {
    en: 'Recognises your browser when you come back, so that visitors can be counted.',
    id: 'Mengenali peramban Anda saat Anda kembali, agar jumlah pengunjung dapat dihitung.',
  },
  'session-id': {
    en: 'Keeps the pages of one visit together.',
    id: 'Menghubungkan halaman yang Anda buka dalam satu kunjungan.',
  },
  'visit-count': {
    en: 'Counts your visits and the pages you open.',
    id: 'Menghitung kunjungan Anda dan halaman yang Anda buka.',
  },
  'account-link': {
    en: 'Connects what you do here with your account or what you wrote in a form.',
    id: 'Menghubungkan kegiatan Anda di sini dengan akun Anda atau isian formulir Anda.',
  },
  campaign: {
    en: 'Remembers which link, search or advertisement brought you here.',
    id: 'Mengingat tautan, pencarian, atau iklan yang membawa Anda ke sini.',
  },
  recording: {
    en: 'Follows your clicks and movements on the pages, so that they can be improved.',
    id: 'Mengikuti klik dan gerakan Anda di halaman, agar situs dapat diperbaiki.',
  },
  experiment: {
    en: 'Remembers which version of a page you see, so that versions can be compared.',
    id: 'Mengingat versi halaman yang Anda lihat, agar beberapa versi dapat dibandingkan.',
  },
  speed: {
    en: 'Measures how quickly pages load and respond.',
    id: 'Mengukur seberapa cepat halaman dimuat dan menanggapi.',
  },
  errors: {
    en: 'Helps to find faults in the pages and how many people meet them.',
    id: 'Membantu menemukan gangguan di halaman dan berapa banyak orang yang mengalaminya.',
  },
  queue: {
    en: 'Keeps statistics that wait to be sent.',
    id: 'Menyimpan data statistik yang menunggu untuk dikirim.',
  },
  'send-limit': {
    en: 'Limits how often data is sent.',
    id: 'Membatasi seberapa sering data dikirim.',
  },
  // Advertising.
  'ad-id': {
    en: 'Recognises your browser on many sites, to choose advertisements for you.',
    id: 'Mengenali peramban Anda di banyak situs, untuk memilihkan iklan bagi Anda.',
  },
  'ad-click': {
    en: 'Remembers the advertisement you clicked, to measure what came of it.',
    id: 'Mengingat iklan yang Anda klik, untuk mengukur hasilnya.',
  },
  'ad-measure': {
    en: 'Tells advertisers what you did here after seeing their advertisement.',
    id: 'Memberi tahu pengiklan apa yang Anda lakukan di sini setelah melihat iklan mereka.',
  },
  'ad-frequency': {
    en: 'Counts how often you saw an advertisement, so that it is not shown too often.',
    id: 'Menghitung seberapa sering Anda melihat suatu iklan, agar tidak muncul terlalu sering.',
  },
  'ad-choice': {
    en: 'Helps to choose the advertisements that you see.',
    id: 'Membantu memilih iklan yang Anda lihat.',
  },
  'ad-audience': {
    en: 'Sorts you into groups of interest for advertising.',
    id: 'Memasukkan Anda ke kelompok minat untuk periklanan.',
  },
  'ad-exchange': {
    en: 'Lets advertising companies match what each of them knows about your browser.',
    id: 'Memungkinkan perusahaan iklan mencocokkan data mereka tentang peramban Anda.',
  },
  'ad-fraud': {
    en: 'Checks that people see the advertisements, not programs.',
    id: 'Memeriksa apakah iklan dilihat oleh manusia, bukan program.',
  },
  affiliate: {
    en: 'Remembers whose link brought you here, so that this partner can be paid.',
    id: 'Mengingat mitra yang tautannya membawa Anda ke sini, agar mitra itu dapat dibayar.',
  },
  profile: {
    en: 'Gathers what you look at, so that messages and offers suit you.',
    id: 'Mengumpulkan hal yang Anda lihat, agar pesan dan penawaran sesuai untuk Anda.',
  },
  recommendation: {
    en: 'Remembers what you looked at, to suggest something similar.',
    id: 'Mengingat apa yang Anda lihat, untuk menyarankan hal serupa.',
  },
  // Things in the page.
  'message-seen': {
    en: 'Remembers which messages and windows you have seen or closed.',
    id: 'Mengingat pesan dan jendela yang sudah Anda lihat atau tutup.',
  },
  notifications: {
    en: 'Remembers whether you want notifications and where to send them.',
    id: 'Mengingat apakah Anda ingin menerima notifikasi dan ke mana mengirimkannya.',
  },
  survey: {
    en: 'Remembers which questions you were asked or answered.',
    id: 'Mengingat pertanyaan yang sudah diajukan kepada Anda atau sudah Anda jawab.',
  },
  chat: {
    en: 'Recognises you in the chat, so that a conversation can go on.',
    id: 'Mengenali Anda dalam obrolan, agar percakapan dapat dilanjutkan.',
  },
  'chat-window': {
    en: 'Remembers how the chat window stands: open, closed or muted.',
    id: 'Mengingat keadaan jendela obrolan: terbuka, tertutup, atau tanpa suara.',
  },
  'player-settings': {
    en: 'Remembers your settings of the player, such as volume and subtitles.',
    id: 'Mengingat setelan pemutar Anda, seperti volume dan teks terjemahan.',
  },
  'player-use': {
    en: 'Counts what is played and how well it plays.',
    id: 'Menghitung apa yang diputar dan seberapa lancar pemutarannya.',
  },
  'member-id': {
    en: 'Recognises you as a member of a network, on this site too.',
    id: 'Mengenali Anda sebagai anggota suatu jejaring, juga di situs ini.',
  },
  sharing: {
    en: 'Counts how often pages are shared.',
    id: 'Menghitung seberapa sering halaman dibagikan.',
  },
  settings: {
    en: 'Keeps settings of the service itself, so that they need not be fetched each time.',
    id: 'Menyimpan setelan layanan itu sendiri, agar tidak perlu diambil setiap kali.',
  },
  location: {
    en: 'Remembers roughly where you are.',
    id: 'Mengingat perkiraan lokasi Anda.',
  },
  'cookie-test': {
    en: 'Tests whether the browser keeps cookies, and where.',
    id: 'Menguji apakah peramban menyimpan cookie, dan di mana.',
  },
  // What a site cannot do without.
  login: {
    en: 'Signs you in and keeps you signed in.',
    id: 'Memproses login Anda dan menjaga Anda tetap masuk.',
  },
  'login-safety': {
    en: 'Protects signing in and forms against misuse.',
    id: 'Melindungi login dan formulir dari penyalahgunaan.',
  },
  payment: {
    en: 'Is needed to pay safely.',
    id: 'Diperlukan agar pembayaran berjalan dengan aman.',
  },
  fraud: {
    en: 'Helps to recognise fraud, above all when paying.',
    id: 'Membantu mengenali penipuan, terutama saat pembayaran.',
  },
  'bot-check': {
    en: 'Tells people from programs, to protect the site.',
    id: 'Membedakan manusia dari program, untuk melindungi situs.',
  },
  consent: {
    en: 'Remembers what you allowed and what you refused.',
    id: 'Mengingat apa yang Anda izinkan dan apa yang Anda tolak.',
  },
  'opt-out': {
    en: 'Remembers that you do not want to be counted or followed.',
    id: 'Mengingat bahwa Anda tidak ingin dihitung atau dilacak.',
  },
} as const satisfies Record<string, PurposeText>

export type Purpose = keyof typeof purposes
