import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'ar',
  dir: 'rtl',
  title: 'خيارات الخصوصية الخاصة بك',
  text:
    'ملفات تعريف الارتباط الأساسية تُبقي هذا الموقع يعمل. ملفات الأداء تُرينا كيف يُستخدم؛ وملفات التسويق تساعد في اختيار ' +
    'العروض وقياسها. القرار في هذين النوعين لك، الآن وفي أي وقت.',
  gpc: 'إشارة Global Privacy Control في متصفحك تُبقي التسويق متوقفًا ما لم تسمح به.',
  privacy: 'سياسة الخصوصية',
  rejectAll: 'رفض الكل',
  acceptAll: 'قبول الكل',
  preferences: 'الإعدادات',
  services: 'الخدمات ({count})',
  saved: 'تم حفظ الخيارات. {choices}.',
  on: 'مفعّل',
  off: 'متوقف',
  categories: { essential: 'أساسية', performance: 'الأداء', marketing: 'التسويق' },
  held: 'لا يُحمَّل هذا المحتوى إلا بإذنك.',
  allow: 'السماح دائمًا: {name}',
  once: 'هذه المرة فقط',
}
