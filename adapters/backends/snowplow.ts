import type { BackendAdapter } from '../../src/index.js'
import { pageTool, type PageToolOptions } from '../page-tool.js'

/**
 * `window.snowplow('trackStructEvent', …)` of version 3 and later: it needs no schema and none of the tracker's plug-ins.
 * https://docs.snowplow.io/docs/sources/web-trackers/tracking-events/
 */
export const snowplow = (options: PageToolOptions = {}): BackendAdapter => pageTool({
  name: 'snowplow',
  global: 'snowplow',
  say: ({ action, granted, denied }) =>
    ['trackStructEvent', { category: 'consent', action, label: granted, property: denied }],
}, options)
