import type { ServiceEntry } from './entry.js'

export const adobe: readonly ServiceEntry[] = [
  {
    id: 'adobe-analytics',
    name: 'Adobe Analytics',
    company: 'Adobe',
    country: 'US',
    // The visitor number is shared with Adobe's advertising, so `demdex.net` is with that below.
    category: 'performance',
    hosts: ['omtrdc.net', '2o7.net'],
    cookies: [
      { name: 's_cc', days: 0, for: 'cookie-test' },
      { name: 's_sq', days: 0, for: 'recording' },
      { name: 's_fid', days: 730, for: 'visitor-id' },
      { name: 's_vi*', days: 730, for: 'visitor-id' },
      { name: 's_ppv', days: 0, for: 'recording' },
      { name: 's_tp', days: 0, for: 'recording' },
    ],
    consentSwitch: 'adobe.optIn.approve(…)',
    privacyUrl: 'https://www.adobe.com/privacy/policy.html',
    source: 'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/analytics',
  },
  {
    id: 'adobe-experience-cloud',
    name: 'Adobe Experience Cloud',
    company: 'Adobe',
    country: 'US',
    // It loads whatever its tag container says, as Google's does.
    category: 'marketing',
    hosts: ['demdex.net', 'everesttech.net', 'adobedtm.com'],
    cookies: [
      { name: 'AMCV_*', days: 730, for: 'ad-id' },
      { name: 'AMCVS_*', days: 0, for: 'session-id' },
      { name: 's_ecid', days: 730, for: 'ad-id' },
      { name: 'aam_uuid', days: 30, for: 'ad-audience' },
    ],
    vendorCookies: [
      { name: 'demdex', days: 180, for: 'ad-id' },
      { name: 'dextp', days: 180, for: 'ad-exchange' },
      { name: 'everest_g_v2', days: 730, for: 'ad-click' },
    ],
    consentSwitch: 'adobe.optIn.approve(…)',
    privacyUrl: 'https://www.adobe.com/privacy/policy.html',
    source: 'https://experienceleague.adobe.com/en/docs/id-service/using/intro/cookies',
  },
  {
    id: 'adobe-fonts',
    name: 'Adobe Fonts',
    company: 'Adobe',
    country: 'US',
    // Like Google's: no cookie, but every visitor's address, and a count of each page.
    category: 'performance',
    hosts: ['use.typekit.net', 'p.typekit.net'],
    privacyUrl: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
    source: 'https://helpx.adobe.com/fonts/using/content-security-policy.html',
  },
]
