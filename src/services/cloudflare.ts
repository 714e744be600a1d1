import type { ServiceEntry } from './entry.js'

export const cloudflare: readonly ServiceEntry[] = [
  {
    id: 'cloudflare-web-analytics',
    name: 'Cloudflare Web Analytics',
    company: 'Cloudflare',
    country: 'US',
    category: 'performance',
    hosts: ['cloudflareinsights.com'],
    privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
    source: 'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/content-security-policies/',
  },
  {
    id: 'cloudflare-turnstile',
    name: 'Cloudflare Turnstile',
    company: 'Cloudflare',
    country: 'US',
    category: 'essential',
    reason: 'security',
    hosts: ['challenges.cloudflare.com'],
    cookies: [
      { name: 'cf_clearance', for: 'bot-check' },
    ],
    privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
    source: 'https://developers.cloudflare.com/turnstile/reference/content-security-policy/',
  },
]
