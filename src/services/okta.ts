import type { ServiceEntry } from './entry.js'

export const okta: readonly ServiceEntry[] = [
  {
    id: 'auth0',
    name: 'Auth0',
    company: 'Okta',
    country: 'US',
    category: 'essential',
    reason: 'login',
    hosts: ['auth0.com'],
    cookies: [
      { name: 'auth0.*', for: 'login' },
      { name: '_legacy_auth0.*', for: 'login' },
    ],
    storage: [
      { name: '@@auth0spajs@@*', for: 'login' },
    ],
    privacyUrl: 'https://www.okta.com/privacy-policy/',
    source: 'https://auth0.com/docs/manage-users/cookies/authentication-api-cookies',
  },
  {
    id: 'okta',
    name: 'Okta',
    company: 'Okta',
    country: 'US',
    category: 'essential',
    reason: 'login',
    hosts: ['okta.com', 'oktapreview.com', 'oktacdn.com'],
    storage: [
      { name: 'okta-*', for: 'login' },
    ],
    privacyUrl: 'https://www.okta.com/privacy-policy/',
    source: 'https://developer.okta.com/docs/guides/embedded-siw/',
  },
]
