import { once } from '../core/once.js'
import { decodeDetails } from './decode-details.js'
import { detailsTable } from './details-table.js'
import type { PurposeText } from './purposes.js'

/** One thing that a service keeps in the browser. */
export interface StoredThing {
  /** `*` stands for any characters. */
  readonly name: string
  /** A cookie or a key of the site's own, or a cookie on the vendor's domain, which no page can remove. */
  readonly kind: 'cookie' | 'storage' | 'vendor-cookie'
  /**
   * How long it stays, in days: 0 until the browser (in storage: the tab) is closed, a part of a day where it is less,
   * `forever` until somebody clears it, nothing where the vendor does not say.
   */
  readonly days?: number | 'forever'
  readonly purpose: PurposeText
}

/** What a person may want to know of a service. */
export interface ServiceDetails {
  readonly company: string
  /** ISO 3166, two letters: `Intl.DisplayNames` says it in words. */
  readonly country?: string
  readonly privacyUrl: string
  /** The vendor's own switch for consent, as it is called. */
  readonly consentSwitch?: string
  readonly stored: readonly StoredThing[]
}

const getAll = once(() => decodeDetails(detailsTable))

/**
 * Who is behind a built-in service and what it keeps, by the service's id; nothing for a service of a site's own. Comes
 * on demand: no part of `izin.js` imports it.
 */
export const detailsOf = (id: string): ServiceDetails | undefined => getAll().get(id)
