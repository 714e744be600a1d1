import type { BackendAdapter } from '../../src/index.js'
import { pageTool, type PageToolOptions } from '../page-tool.js'

/** `window.posthog.capture('consent decided', …)`. https://posthog.com/docs/libraries/js/usage */
export const posthog = (options: PageToolOptions = {}): BackendAdapter => pageTool({
  name: 'posthog',
  global: 'posthog',
  method: 'capture',
  say: (decision) => ['consent decided', decision],
}, options)
