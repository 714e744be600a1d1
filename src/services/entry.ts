import type { Service } from '../core/types.js'
import type { Purpose } from './purposes.js'

/** One name that a service keeps something under; `*` stands for any characters. */
export interface StoredName {
  readonly name: string
  /**
   * How long it stays, in days: 0 until the browser or, in storage, the tab is closed; parts of a day by `minutes` and
   * `hours`; `forever` until somebody clears it. Left out where the vendor does not say.
   */
  readonly days?: number | 'forever'
  readonly for: Purpose
}

/** What we know of a service beside what the gate needs. Facts come from `source`, the vendor's own page. */
export interface ServiceEntry extends Omit<Service, 'cookies' | 'storage'> {
  /** The vendor. */
  readonly company: string
  /** Where the vendor is at home: ISO 3166, two letters. Left out where no company says so. */
  readonly country?: string
  readonly cookies?: readonly StoredName[]
  readonly storage?: readonly StoredName[]
  /** Cookies on the vendor's own domain: told, never touched, for a page cannot reach them. */
  readonly vendorCookies?: readonly StoredName[]
  /** The vendor's own switch for consent, as it is called: `gtag('consent', …)`. */
  readonly consentSwitch?: string
  readonly privacyUrl: string
  /** The vendor's public page that states its hosts, or what it stores. */
  readonly source: string
}
