import type { ServiceEntry } from './entry.js'

export const hubspot: readonly ServiceEntry[] = [
  {
    id: 'hubspot',
    name: 'HubSpot',
    company: 'HubSpot',
    category: 'marketing',
    hosts: [
      'hubspot.com', 'hs-scripts.com', 'hs-analytics.net', 'hs-banner.com', 'hsforms.net', 'hsforms.com',
      'hscollectedforms.net', 'hsadspixel.net', 'usemessages.com',
    ],
    cookies: ['__hstc', 'hubspotutk', '__hssc', '__hssrc', 'messagesUtk'],
    privacyUrl: 'https://legal.hubspot.com/privacy-policy',
    source: 'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
  },
]
