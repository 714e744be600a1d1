import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'ur',
  dir: 'rtl',
  title: 'آپ کے رازداری کے انتخاب',
  text:
    'ضروری کوکیز اس سائٹ کو چلاتی ہیں۔ کارکردگی کی کوکیز دکھاتی ہیں کہ سائٹ کیسے استعمال ہوتی ہے؛ مارکیٹنگ کی کوکیز ' +
    'پیشکشیں چننے اور ناپنے میں مدد دیتی ہیں۔ ان دونوں کا فیصلہ آپ کرتے ہیں، ابھی اور کسی بھی وقت۔',
  gpc: 'آپ کے براؤزر کا Global Privacy Control مارکیٹنگ کو بند رکھتا ہے، جب تک آپ اجازت نہ دیں۔',
  privacy: 'رازداری کی پالیسی',
  rejectAll: 'سب مسترد کریں',
  acceptAll: 'سب قبول کریں',
  preferences: 'ترتیبات',
  services: 'خدمات ({count})',
  saved: 'انتخاب محفوظ ہو گئے۔ {choices}۔',
  on: 'آن',
  off: 'بند',
  categories: { essential: 'ضروری', performance: 'کارکردگی', marketing: 'مارکیٹنگ' },
  held: 'یہ مواد صرف آپ کی اجازت سے لوڈ ہوتا ہے۔',
  allow: 'ہمیشہ اجازت دیں: {name}',
  once: 'صرف اس بار',
}
