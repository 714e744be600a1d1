import type { Classification } from './classification.js'

/** Where in the browser something is stored. */
export const foundKinds = ['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache'] as const
export type FoundKind = (typeof foundKinds)[number]

/** One cookie, key, database or cache of this page's origin. By name: what is in it is not looked at. */
export interface Found extends Classification {
  readonly name: string
  readonly kind: FoundKind
  /** A service of the site's or the gate's names it, or it is Izin's own. */
  readonly declared: boolean
}
