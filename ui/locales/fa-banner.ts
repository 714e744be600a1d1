import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'fa',
  dir: 'rtl',
  title: 'انتخاب‌های حریم خصوصی شما',
  text:
    'کوکی‌های ضروری این سایت را فعال نگه می‌دارند. کوکی‌های عملکرد نشان می‌دهند سایت چگونه استفاده می‌شود؛ کوکی‌های ' +
    'بازاریابی به انتخاب و سنجش پیشنهادها کمک می‌کنند. دربارهٔ این دو شما تصمیم می‌گیرید، اکنون و هر زمان.',
  gpc: 'Global Privacy Control مرورگر شما بازاریابی را خاموش نگه می‌دارد، مگر آنکه اجازه دهید.',
  privacy: 'سیاست حریم خصوصی',
  rejectAll: 'رد همه',
  acceptAll: 'پذیرش همه',
  preferences: 'تنظیمات',
  services: 'سرویس‌ها ({count})',
  saved: 'انتخاب‌ها ذخیره شد. {choices}.',
  on: 'روشن',
  off: 'خاموش',
  categories: { essential: 'ضروری', performance: 'عملکرد', marketing: 'بازاریابی' },
  held: 'این محتوا فقط با اجازهٔ شما بارگیری می‌شود.',
  allow: 'همیشه اجازه بده: {name}',
  once: 'فقط همین بار',
}
