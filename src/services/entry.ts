import type { Service } from '../core/types.js'

/** What we know of a service beside what the gate needs. Facts come from `source`, the vendor's own page. */
export interface ServiceEntry extends Service {
  /** The vendor. */
  readonly company: string
  readonly privacyUrl: string
  /** The vendor's public page that states its hosts, or what it stores. */
  readonly source: string
  /** Cookies on the vendor's own domain: told, never touched, for a page cannot reach them. */
  readonly vendorCookies?: readonly string[]
}
