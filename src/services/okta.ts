import type { ServiceEntry } from './entry.js'

export const okta: readonly ServiceEntry[] = [
  {
    id: 'auth0',
    name: 'Auth0',
    company: 'Okta',
    category: 'essential',
    reason: 'login',
    hosts: ['auth0.com'],
    cookies: ['auth0.*', '_legacy_auth0.*'],
    storage: ['@@auth0spajs@@*'],
    privacyUrl: 'https://www.okta.com/privacy-policy/',
    source: 'https://auth0.com/docs/manage-users/cookies/authentication-api-cookies',
  },
  {
    id: 'okta',
    name: 'Okta',
    company: 'Okta',
    category: 'essential',
    reason: 'login',
    hosts: ['okta.com', 'oktapreview.com', 'oktacdn.com'],
    storage: ['okta-*'],
    privacyUrl: 'https://www.okta.com/privacy-policy/',
    source: 'https://developer.okta.com/docs/guides/embedded-siw/',
  },
]
