import type { ServiceEntry } from './entry.js'

export const cloudflare: readonly ServiceEntry[] = [
  {
    id: 'cloudflare-web-analytics',
    name: 'Cloudflare Web Analytics',
    company: 'Cloudflare',
    category: 'performance',
    hosts: ['cloudflareinsights.com'],
    privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
    source: 'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/content-security-policies/',
  },
  {
    id: 'cloudflare-turnstile',
    name: 'Cloudflare Turnstile',
    company: 'Cloudflare',
    category: 'essential',
    reason: 'security',
    hosts: ['challenges.cloudflare.com'],
    cookies: ['cf_clearance'],
    privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
    source: 'https://developers.cloudflare.com/turnstile/reference/content-security-policy/',
  },
]
