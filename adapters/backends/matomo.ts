import type { BackendAdapter } from '../../src/index.js'
import { pageTool, type PageToolOptions } from '../page-tool.js'

/** `_paq.push(['trackEvent', category, action, name])`. https://developer.matomo.org/api-reference/tracking-javascript */
export const matomo = (options: PageToolOptions = {}): BackendAdapter => pageTool({
  name: 'matomo',
  global: '_paq',
  method: 'push',
  say: ({ action, granted }) => [['trackEvent', 'Consent', action, granted]],
}, options)
