import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'bn',
  dir: 'ltr',
  title: 'আপনার গোপনীয়তার পছন্দ',
  text:
    'আবশ্যক কুকি এই সাইট চালু রাখে। কার্যক্ষমতার কুকি দেখায় সাইট কীভাবে ব্যবহৃত হয়; বিপণন কুকি অফার বাছতে ও মাপতে সাহায্য ' +
    'করে। এই দুটির সিদ্ধান্ত আপনার, এখন ও যেকোনো সময়।',
  gpc: 'আপনার ব্রাউজারের Global Privacy Control বিপণন বন্ধ রাখে, যদি না আপনি অনুমতি দেন।',
  privacy: 'গোপনীয়তা নীতি',
  rejectAll: 'সব প্রত্যাখ্যান করুন',
  acceptAll: 'সব গ্রহণ করুন',
  preferences: 'সেটিংস',
  services: 'পরিষেবা ({count})',
  saved: 'পছন্দ সংরক্ষিত হয়েছে। {choices}।',
  on: 'চালু',
  off: 'বন্ধ',
  categories: { essential: 'আবশ্যক', performance: 'কার্যক্ষমতা', marketing: 'বিপণন' },
  held: 'এই বিষয়বস্তু শুধু আপনার অনুমতিতে লোড হয়।',
  allow: 'সবসময় অনুমতি দিন: {name}',
  once: 'শুধু এবার',
}
