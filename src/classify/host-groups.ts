import type { BuiltInCategory } from '../core/types.js'

/** What the hosts of `third-party-web` do, as far as it matters here, and what a load from there is for. */
export const hostGroups: readonly {
  readonly holds: readonly string[]
  readonly category: BuiltInCategory
  readonly confidence: number
}[] = [
  { holds: ['ad', 'marketing', 'social', 'tag-manager'], category: 'marketing', confidence: 0.9 },
  { holds: ['analytics'], category: 'performance', confidence: 0.8 },
  { holds: ['consent-provider'], category: 'essential', confidence: 0.8 },
  // A tool may be what the page cannot do without; who says so is the site, not this table.
  { holds: ['utility', 'hosting', 'cdn', 'content', 'customer-success', 'video', 'other'], category: 'performance', confidence: 0.5 },
]
