import type { ServiceEntry } from './entry.js'
import { minutes } from './lifetime.js'

export const hubspot: readonly ServiceEntry[] = [
  {
    id: 'hubspot',
    name: 'HubSpot',
    company: 'HubSpot',
    country: 'US',
    category: 'marketing',
    hosts: [
      'hubspot.com', 'hs-scripts.com', 'hs-analytics.net', 'hs-banner.com', 'hsforms.net', 'hsforms.com',
      'hscollectedforms.net', 'hsadspixel.net', 'usemessages.com',
    ],
    cookies: [
      { name: '__hstc', days: 180, for: 'visitor-id' },
      { name: 'hubspotutk', days: 180, for: 'account-link' },
      { name: '__hssc', days: minutes(30), for: 'session-id' },
      { name: '__hssrc', days: 0, for: 'session-id' },
      { name: 'messagesUtk', days: 180, for: 'chat' },
    ],
    consentSwitch: "_hsp.push(['revokeCookieConsent'])",
    privacyUrl: 'https://legal.hubspot.com/privacy-policy',
    source: 'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
  },
]
