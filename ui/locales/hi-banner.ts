import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'hi',
  dir: 'ltr',
  title: 'आपकी निजता के विकल्प',
  text:
    'ज़रूरी कुकी इस साइट को चालू रखती हैं। प्रदर्शन कुकी बताती हैं कि साइट का उपयोग कैसे होता है; मार्केटिंग कुकी ऑफ़र ' +
    'चुनने और मापने में मदद करती हैं। इन दोनों पर फ़ैसला आपका है, अभी और कभी भी।',
  gpc: 'आपके ब्राउज़र का Global Privacy Control मार्केटिंग को बंद रखता है, जब तक आप अनुमति न दें।',
  privacy: 'निजता नीति',
  rejectAll: 'सभी अस्वीकार करें',
  acceptAll: 'सभी स्वीकार करें',
  preferences: 'सेटिंग',
  services: 'सेवाएँ ({count})',
  saved: 'विकल्प सहेजे गए। {choices}।',
  on: 'चालू',
  off: 'बंद',
  categories: { essential: 'ज़रूरी', performance: 'प्रदर्शन', marketing: 'मार्केटिंग' },
  held: 'यह सामग्री केवल आपकी अनुमति से लोड होती है।',
  allow: 'हमेशा अनुमति दें: {name}',
  once: 'केवल इस बार',
}
