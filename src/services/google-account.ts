import type { ServiceEntry } from './entry.js'

/** What Google signs in, protects and takes payments with. */
export const googleAccount: readonly ServiceEntry[] = [
  {
    id: 'google-sign-in',
    name: 'Google sign-in',
    company: 'Google LLC',
    category: 'essential',
    reason: 'login',
    hosts: ['accounts.google.com'],
    cookies: ['g_state', 'g_csrf_token'],
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://developers.google.com/identity/gsi/web/guides/get-google-api-clientid',
  },
  {
    id: 'firebase-authentication',
    name: 'Firebase Authentication',
    company: 'Google LLC',
    // Analytics of the same SDK loads its measuring part from googletagmanager.com, where it is held.
    category: 'essential',
    reason: 'login',
    hosts: [
      'identitytoolkit.googleapis.com', 'securetoken.googleapis.com', 'firebaseapp.com/__/auth/',
      'www.gstatic.com/firebasejs/', 'apis.google.com/js/api.js', 'apis.google.com/_/scs/',
    ],
    storage: ['firebase:authUser:*'],
    privacyUrl: 'https://firebase.google.com/support/privacy',
    source: 'https://firebase.google.com/docs/auth/web/redirect-best-practices',
  },
  {
    id: 'recaptcha',
    name: 'reCAPTCHA',
    company: 'Google LLC',
    category: 'essential',
    reason: 'security',
    hosts: ['www.google.com/recaptcha/', 'www.gstatic.com/recaptcha/', 'www.recaptcha.net'],
    storage: ['_grecaptcha', 'rc::*'],
    vendorCookies: ['_GRECAPTCHA'],
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://developers.google.com/recaptcha/docs/faq',
  },
  {
    id: 'google-pay',
    name: 'Google Pay',
    company: 'Google LLC',
    category: 'essential',
    reason: 'payment',
    hosts: ['pay.google.com'],
    privacyUrl: 'https://policies.google.com/privacy',
    source: 'https://developers.google.com/pay/api/web/guides/setup',
  },
]
