import type { ServiceEntry } from './entry.js'

/** What Google signs in, protects and takes payments with. */
export const googleAccount: readonly ServiceEntry[] = [
  {
    id: 'google-sign-in',
    name: 'Google sign-in',
    company: 'Google LLC',
    country: 'US',
    category: 'essential',
    reason: 'login',
    hosts: ['accounts.google.com'],
    cookies: [
      { name: 'g_state', days: 180, for: 'message-seen' },
      { name: 'g_csrf_token', for: 'login-safety' },
    ],
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://developers.google.com/identity/gsi/web/guides/get-google-api-clientid',
  },
  {
    id: 'firebase-authentication',
    name: 'Firebase Authentication',
    company: 'Google LLC',
    country: 'US',
    // Analytics of the same SDK loads its measuring part from googletagmanager.com, where it is held.
    category: 'essential',
    reason: 'login',
    hosts: [
      'identitytoolkit.googleapis.com', 'securetoken.googleapis.com', 'firebaseapp.com/__/auth/',
      'www.gstatic.com/firebasejs/', 'apis.google.com/js/api.js', 'apis.google.com/_/scs/',
    ],
    storage: [
      { name: 'firebase:authUser:*', days: 'forever', for: 'login' },
    ],
    privacyUrl: 'https://firebase.google.com/support/privacy',
    source: 'https://firebase.google.com/docs/auth/web/redirect-best-practices',
  },
  {
    id: 'recaptcha',
    name: 'reCAPTCHA',
    company: 'Google LLC',
    country: 'US',
    category: 'essential',
    reason: 'security',
    hosts: ['www.google.com/recaptcha/', 'www.gstatic.com/recaptcha/', 'www.recaptcha.net'],
    storage: [
      { name: '_grecaptcha', days: 'forever', for: 'bot-check' },
      { name: 'rc::a', days: 'forever', for: 'bot-check' },
      { name: 'rc::b', days: 0, for: 'bot-check' },
      { name: 'rc::c', days: 0, for: 'bot-check' },
      { name: 'rc::*', for: 'bot-check' },
    ],
    vendorCookies: [
      { name: '_GRECAPTCHA', days: 180, for: 'bot-check' },
    ],
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://developers.google.com/recaptcha/docs/faq',
  },
  {
    id: 'google-pay',
    name: 'Google Pay',
    company: 'Google LLC',
    country: 'US',
    category: 'essential',
    reason: 'payment',
    hosts: ['pay.google.com'],
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://developers.google.com/pay/api/web/guides/setup',
  },
]
