import type { ServiceEntry } from './entry.js'

export const playfab: readonly ServiceEntry[] = [
  {
    id: 'playfab',
    name: 'PlayFab',
    company: 'Microsoft',
    country: 'US',
    category: 'essential',
    reason: 'login',
    hosts: ['playfabapi.com'],
    privacyUrl: 'https://privacy.microsoft.com/privacystatement',
    source: 'https://learn.microsoft.com/en-us/gaming/playfab/sdks/javascript/quickstart',
  },
]
