import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'km',
  dir: 'ltr',
  title: 'ជម្រើសឯកជនភាពរបស់អ្នក',
  text:
    'ខូគីចាំបាច់ធ្វើឱ្យគេហទំព័រនេះដំណើរការ។ ខូគីដំណើរការបង្ហាញពីរបៀបប្រើគេហទំព័រ ហើយខូគីទីផ្សារជួយជ្រើសរើស ' +
    'និងវាស់ស្ទង់ការផ្សព្វផ្សាយ។ អ្នកជាអ្នកសម្រេចលើពីរប្រភេទក្រោយនេះ ឥឡូវនេះ និងគ្រប់ពេល។',
  gpc: 'Global Privacy Control របស់កម្មវិធីរុករកបិទទីផ្សារ លុះត្រាតែអ្នកអនុញ្ញាត។',
  privacy: 'គោលការណ៍ឯកជនភាព',
  rejectAll: 'បដិសេធទាំងអស់',
  acceptAll: 'ទទួលយកទាំងអស់',
  preferences: 'ការកំណត់',
  services: 'សេវាកម្ម ({count})',
  saved: 'បានរក្សាទុកជម្រើស។ {choices}។',
  on: 'បើក',
  off: 'បិទ',
  categories: { essential: 'ចាំបាច់', performance: 'ដំណើរការ', marketing: 'ទីផ្សារ' },
  held: 'ខ្លឹមសារនេះផ្ទុកតែពេលអ្នកអនុញ្ញាត។',
  allow: 'អនុញ្ញាត {name} ជានិច្ច',
  once: 'តែលើកនេះ',
}
