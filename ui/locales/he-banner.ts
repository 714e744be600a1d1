import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'he',
  dir: 'rtl',
  title: 'בחירות הפרטיות שלך',
  text:
    'עוגיות חיוניות שומרות על פעולת האתר. עוגיות ביצועים מראות לנו איך משתמשים בו; עוגיות שיווק עוזרות לבחור מבצעים ' +
    'ולמדוד אותם. ההחלטה לגבי שני הסוגים האלה שלך, עכשיו ובכל עת.',
  gpc: 'האות Global Privacy Control בדפדפן שלך משאיר את השיווק כבוי, אלא אם תאשרו אותו.',
  privacy: 'מדיניות פרטיות',
  rejectAll: 'דחיית הכול',
  acceptAll: 'אישור הכול',
  preferences: 'הגדרות',
  services: 'שירותים ({count})',
  saved: 'הבחירות נשמרו. {choices}.',
  on: 'פועל',
  off: 'כבוי',
  categories: { essential: 'חיוניות', performance: 'ביצועים', marketing: 'שיווק' },
  held: 'תוכן זה נטען רק באישור שלך.',
  allow: 'לאשר תמיד: {name}',
  once: 'רק הפעם',
}
