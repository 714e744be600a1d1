import type { LoadKind, Service } from './types.js'

/** What is to be classified: a cookie or a key of web storage by its name, a load by its address. */
export interface ClassifyItem {
  /** Of a cookie or a storage key. */
  readonly name?: string
  /** Who set the cookie, where that is not the page's own site. */
  readonly domain?: string
  /** What is stored; it is looked at, and neither kept nor passed on. */
  readonly value?: string
  /** Seconds the cookie lives; 0 for as long as the browser runs. */
  readonly lifetime?: number
  /** Where something is loaded from; `url` says the same and more. */
  readonly host?: string
  readonly url?: string
  readonly kind?: LoadKind
}

export const classifiedBy = ['own', 'service', 'known-name', 'known-host', 'words', 'value', 'unknown'] as const
/** What a classification rests on. `own`: Izin's; `words`: the words in a name or an address; `unknown`: nothing at all. */
export type ClassifiedBy = (typeof classifiedBy)[number]

export interface Classification {
  /** A built-in one, or a site's own where one of the site's services says so. */
  readonly category: string
  /** From 0 to 1: how often such an answer is right. Low where experts disagree. */
  readonly confidence: number
  /** Id of the service it belongs to, where it is one of ours. */
  readonly service?: string
  readonly because: ClassifiedBy
}

export type Classify = (item: ClassifyItem) => Classification

/** Makes a classifier that knows these services before all else. */
export type CreateClassify = (services: readonly Service[]) => Classify
