import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'tr',
  dir: 'ltr',
  title: 'Gizlilik tercihleriniz',
  text:
    'Zorunlu çerezler bu siteyi çalışır durumda tutar. Performans çerezleri sitenin nasıl kullanıldığını gösterir; ' +
    'pazarlama çerezleri kampanyaları seçmeye ve ölçmeye yardımcı olur. Bu ikisine siz karar verirsiniz, şimdi ve ' +
    'istediğiniz zaman.',
  gpc: 'Tarayıcınızın Global Privacy Control sinyali, siz izin vermedikçe pazarlamayı kapalı tutar.',
  privacy: 'Gizlilik politikası',
  rejectAll: 'Tümünü reddet',
  acceptAll: 'Tümünü kabul et',
  preferences: 'Ayarlar',
  services: 'Hizmetler ({count})',
  saved: 'Tercihler kaydedildi. {choices}.',
  on: 'açık',
  off: 'kapalı',
  categories: { essential: 'Zorunlu', performance: 'Performans', marketing: 'Pazarlama' },
  held: 'Bu içerik yalnızca izninizle yüklenir.',
  allow: 'Her zaman izin ver: {name}',
  once: 'Yalnızca bu kez',
}
