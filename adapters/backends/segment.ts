import type { BackendAdapter } from '../../src/index.js'
import { pageTool, type PageToolOptions } from '../page-tool.js'

/**
 * Segment's own event for it, with its consent object: `window.analytics.track('Segment Consent Preference Updated', …)`.
 * https://www.twilio.com/docs/segment/privacy/consent-management/consent-in-unify
 */
export const segment = (options: PageToolOptions = {}): BackendAdapter => pageTool({
  name: 'segment',
  global: 'analytics',
  method: 'track',
  say: (decision, { categories }) =>
    ['Segment Consent Preference Updated', decision, { context: { consent: { categoryPreferences: categories } } }],
}, options)
