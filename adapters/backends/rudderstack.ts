import type { BackendAdapter } from '../../src/index.js'
import { pageTool, type PageToolOptions } from '../page-tool.js'

/** `window.rudderanalytics.track('Consent Decided', …)`. https://www.rudderstack.com/docs/event-spec/standard-events/track/ */
export const rudderstack = (options: PageToolOptions = {}): BackendAdapter => pageTool({
  name: 'rudderstack',
  global: 'rudderanalytics',
  method: 'track',
  say: (decision) => ['Consent Decided', decision],
}, options)
