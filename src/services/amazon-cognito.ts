import type { ServiceEntry } from './entry.js'

export const amazonCognito: readonly ServiceEntry[] = [
  {
    id: 'amazon-cognito',
    name: 'Amazon Cognito',
    company: 'Amazon',
    country: 'US',
    category: 'essential',
    reason: 'login',
    hosts: ['amazoncognito.com'],
    cookies: [
      { name: 'CognitoIdentityServiceProvider.*', for: 'login' },
    ],
    storage: [
      { name: 'CognitoIdentityServiceProvider.*', days: 'forever', for: 'login' },
    ],
    privacyUrl: 'https://aws.amazon.com/privacy/',
    source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-managed-login.html',
  },
]
